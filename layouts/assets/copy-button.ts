import { element } from "./element.ts";

const shownMilliseconds = 2000;

/** A button that copies what `textOf` gives when it is pressed, and says that it did. */
export function copyButton(textOf: () => string): HTMLButtonElement {
  const button = element("button", { type: "button", class: "copy", "aria-label": "Copy" });
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(textOf()).then(
      () => {
        tell(button, "Copied");
      },
      () => {
        tell(button, "Not copied: the browser does not allow it");
      },
    );
  });
  return button;
}

function tell(button: HTMLButtonElement, result: string): void {
  button.setAttribute("aria-label", result);
  button.classList.toggle("done", result === "Copied");
  setTimeout(() => {
    button.setAttribute("aria-label", "Copy");
    button.classList.remove("done");
  }, shownMilliseconds);
}

/** Gives each listing and each registry path on lines of its own a button in its corner, where it stays when the text scrolls. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLPreElement>("article pre")) {
    if (!isCopied(block)) continue;
    const text = block.textContent;
    const button = copyButton(() => text);
    block.append(button);
    block.addEventListener("scroll", () => {
      button.style.translate = `${String(block.scrollLeft)}px`;
    });
  }
}

function isCopied(block: HTMLPreElement): boolean {
  if (block.closest("footer") !== null) return false;
  return !block.classList.contains("lines") || /^\s*HKEY_/.test(block.textContent);
}
