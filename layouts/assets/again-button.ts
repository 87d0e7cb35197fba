import { element } from "./element.ts";

/** A button to try again what failed. */
export function againButton(tryAgain: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, "Try again");
  button.addEventListener("click", tryAgain);
  return button;
}
