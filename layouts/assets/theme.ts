import { readSetting } from "./settings.ts";

/** Gives the page the theme that the reader chose, else the system's. */
export function applyTheme(): void {
  document.documentElement.style.colorScheme = readSetting("theme") ?? "light dark";
}
