import { element } from "./element.ts";
import { keepSetting, readSetting } from "./settings.ts";

const setting = "shortcuts";
let areOn = readSetting(setting) !== "off";

/** `/` goes to the search, `?` lists the keys; the list, which a button opens as well, has a switch that turns both off. */
export function addShortcuts(): void {
  const button = element("button", { class: "keys" }, "Keyboard shortcuts");
  button.addEventListener("click", showKeys);
  document.querySelector("body > footer")?.append(button);
  addEventListener("keydown", (event) => {
    if (!areOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "/") goToSearch(event);
    else if (event.key === "?") showKeys();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}

function goToSearch(event: KeyboardEvent): void {
  const input =
    document.querySelector<HTMLInputElement>("main [type=search]") ??
    document.querySelector<HTMLInputElement>("header [type=search]");
  if (input === null) return;
  event.preventDefault();
  input.focus();
  input.select();
}

function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.keys") ?? keysDialog();
  dialog.showModal();
}

function keysDialog(): HTMLDialogElement {
  const rows = [
    ["/", "Go to the search"],
    ["?", "Show this list"],
    ["↓ ↑", "Move through results of a search"],
    ["Esc", "Close this list"],
  ].flatMap(([key = "", what = ""]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, what)]);
  const isOn = element("input", { type: "checkbox" });
  isOn.checked = areOn;
  isOn.addEventListener("change", () => {
    areOn = isOn.checked;
    keepSetting(setting, areOn ? null : "off");
  });
  const dialog = element(
    "dialog",
    { class: "keys", "aria-labelledby": "keys-title" },
    element("h2", { id: "keys-title" }, "Keyboard shortcuts"),
    element("dl", {}, ...rows),
    element("label", {}, isOn, " Shortcuts of a single key (/ and ?)"),
    element("form", { method: "dialog" }, element("button", {}, "Close")),
  );
  document.body.append(dialog);
  return dialog;
}
