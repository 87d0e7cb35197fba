import type { Inline } from "./inlines.ts";

/**
 * The text of some inlines as printed, joined without blanks. This runs over every article, hence a loop and no copies.
 */
export function inlineText(inlines: readonly Inline[]): string {
  let text = "";
  for (const { value } of inlines) text += value;
  return text;
}
