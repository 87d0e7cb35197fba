import type { ReferenceItem } from "../../model/article.ts";
import { rangeBetween, rangeOfLines } from "../../model/position.ts";
import { dropColumns, type Line } from "../../text/line.ts";
import { parseInlines } from "../inlines/index.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";

const itemLine = /^\s*(?:ARTICLE[- ]ID ?: ?)?[Qq]\d{5,6}(?![\w])[.:,]?(?: |$)/;
const titleLine = /^\s*TITLE *:/;
const sentence = /[a-z]{3,} [a-z]/;

function startsItem({ text, indent }: Line): boolean {
  const first = text.charAt(indent);
  return (first === "Q" || first === "q" || first === "A") && itemLine.test(text);
}

/**
 * Articles named one by one: number and title, wrapped or not, or `ARTICLE-ID` and `TITLE` on lines of their own
 * (Q142026). A sentence that begins with a number is none: it says something before its first line ends.
 */
export const referenceList: BlockRule = {
  name: "reference-list",
  signs: signs.articleNumber,
  match(chunks, at) {
    let taken = 0;
    while (isReferences(chunks[at + taken])) taken += 1;
    if (taken === 0) return null;
    const own = chunks.slice(at, at + taken);
    const children = splitItems(own).map(referenceItem);
    const position = rangeBetween((chunks[at] as Chunk)[0], own.at(-1)?.at(-1) as Line);
    return { block: { type: "referenceList", children, position }, taken };
  },
};

function isReferences(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && startsItem(chunk[0]) && !isSentence(chunk);
}

function isSentence(chunk: Chunk): boolean {
  const text = chunk.map((line) => line.text.trim()).join(" ");
  return /^[Qq]\d+,? (?:is|are|was|describes?|explains?|contains?|and|or|in|for)\b/.test(text) && sentence.test(text);
}

function splitItems(chunks: readonly Chunk[]): Line[][] {
  const items: Line[][] = [];
  for (const chunk of chunks) {
    for (const line of chunk) {
      if (startsItem(line)) items.push([line]);
      else items.at(-1)?.push(line);
    }
  }
  return items;
}

function referenceItem(lines: Line[]): ReferenceItem {
  const ownLines = lines.some((line) => titleLine.test(line.text)) ? "\n" : " ";
  const own = lines.map((line) => dropColumns(line, line.indent));
  return { type: "referenceItem", children: parseInlines(own, ownLines), position: rangeOfLines(lines) };
}
