import { element } from "./element.ts";
import { keepSetting, readSetting } from "./settings.ts";

/** The choice between light, dark and what the system prefers; later pages apply it before they are drawn. */
export function addThemeSwitch(): void {
  const choice = element(
    "select",
    { class: "theme", "aria-label": "Theme" },
    element("option", { value: "" }, "Auto"),
    element("option", { value: "light" }, "Light"),
    element("option", { value: "dark" }, "Dark"),
  );
  choice.value = readSetting("theme") ?? "";
  choice.addEventListener("change", () => {
    document.documentElement.style.colorScheme = choice.value || "light dark";
    keepSetting("theme", choice.value === "" ? null : choice.value);
  });
  document.querySelector("body > header")?.append(choice);
}
