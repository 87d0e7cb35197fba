import { citationsOf } from "./citation.ts";
import { copyButton } from "./copy-button.ts";
import { element } from "./element.ts";
import { fetchUnpacked } from "./fetch-unpacked.ts";

/** Makes the links below an article show what they lead to in its place: ways to cite it, and its text as it was read. */
export function addArticleTools(): void {
  const tools = document.querySelector("article .tools");
  const [cite, original] = tools?.querySelectorAll("a") ?? [];
  if (cite === undefined || original === undefined) return;
  disclose(cite, () => Promise.resolve(citations()));
  disclose(original, () => originalText(original.href));
}

/** Turns a link into a button that shows and hides what is made when it is first pressed; the link opens where that fails. */
function disclose(link: HTMLAnchorElement, make: () => Promise<HTMLElement>): void {
  const button = element("button", { type: "button", "aria-expanded": "false" }, link.textContent);
  let region: Promise<HTMLElement> | undefined;
  button.addEventListener("click", () => {
    if (region === undefined) {
      region = make();
      region.then(
        (made) => {
          button.closest("footer")?.append(made);
          show(button, made, true);
          made.focus();
        },
        () => {
          location.assign(link.href);
        },
      );
    } else
      void region.then((made) => {
        show(button, made, made.hidden !== false);
      });
  });
  link.replaceWith(button);
}

function show(button: HTMLElement, region: HTMLElement, isShown: boolean): void {
  region.hidden = !isShown;
  button.setAttribute("aria-expanded", String(isShown));
}

function citations(): HTMLElement {
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
  const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const cited = {
    id: articleNumber(),
    title: textOf("h1"),
    modified: textOf(".facts time"),
    site: textOf("body > header > a"),
    address: address ?? location.origin + location.pathname,
  };
  const ways = citationsOf(cited).flatMap(([name, text]) => [
    element("dt", {}, name),
    element(
      "dd",
      {},
      element(
        "pre",
        { tabindex: "0" },
        text,
        copyButton(() => text),
      ),
    ),
  ]);
  return element("section", { tabindex: "-1", "aria-label": "Cite" }, element("dl", {}, ...ways));
}

/** @throws {Error} where the bundle can't be had or lacks the article. */
async function originalText(address: string): Promise<HTMLElement> {
  const bundle = JSON.parse(new TextDecoder().decode(await fetchUnpacked(address))) as Record<string, { text: string }>;
  const { text } = bundle[articleNumber()] as { text: string };
  const name = `Original text of ${articleNumber()}`;
  return element(
    "section",
    { tabindex: "-1", "aria-label": name },
    element("pre", { class: "original", tabindex: "0" }, text),
  );
}

function articleNumber(): string {
  return document.querySelector("article .number")?.textContent ?? "";
}
