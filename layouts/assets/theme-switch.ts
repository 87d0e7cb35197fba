import { keepSetting, readSetting } from "./settings.ts";

/** The choice between light, dark and what the system prefers; the inline script applies it to later pages. */
export function addThemeSwitch(): void {
  const choice = document.querySelector<HTMLSelectElement>("select.theme");
  if (choice === null) return;
  choice.value = readSetting("theme") ?? "";
  choice.addEventListener("change", () => {
    document.documentElement.style.colorScheme = choice.value;
    keepSetting("theme", choice.value === "" ? null : choice.value);
  });
}
