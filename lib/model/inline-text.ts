import type { Inline } from "./inlines.ts";

/** The text of some inlines as printed, without a blank between them. It runs over every article: a loop, no copies. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = "";
  for (const { value } of inlines) text += value;
  return text;
}
