import { rangeOfLines } from "../../model/position.ts";
import { parseInlines } from "../inlines/index.ts";
import type { BlockRule, Chunk } from "./block-rule.ts";
import { isWrapped } from "./forced-break.ts";

const listMarker = /^(?:\d{1,3}[.)]|[A-Za-z][.)]|[-*o\u00B7]|\(\w{1,2}\)) /;
const gap = /\S {2,}(?<![.:?!"')] {2})\S|\t/;
const noLetters = /^[^\p{L}]+$/u;

/**
 * Text at the margin whose line breaks were only wrapping. Two blanks inside a line are a column unless they follow
 * the end of a sentence; a line of marks only is a ruler or a drawing.
 */
export const paragraph: BlockRule = {
  name: "paragraph",
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    if (!isProse(chunk)) return null;
    const children = parseInlines(chunk, " ");
    return { block: { type: "paragraph", children, position: rangeOfLines(chunk) }, taken: 1 };
  },
};

export function isProse(chunk: Chunk): boolean {
  if (listMarker.test(chunk[0].text) || noLetters.test(chunk[0].text)) return false;
  const isAtMargin = chunk.every((line) => /^[^\s\u00A0]/.test(line.text));
  return isAtMargin && !chunk.some((line) => gap.test(line.text)) && isWrapped(chunk);
}
