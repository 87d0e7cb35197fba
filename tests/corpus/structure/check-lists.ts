import type { List } from "../../../lib/model/article.ts";
import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { nodesOf } from "../tree-nodes.ts";

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 };

/** The number that a marker prints. */
function printedNumber(marker: string, numbering: NonNullable<List["numbering"]>): number {
  const word = marker.replace(/[().]/g, "").toLowerCase();
  if (numbering === "decimal") return Number(word);
  if (numbering === "lowerAlpha" || numbering === "upperAlpha") return word.charCodeAt(0) - 96;
  const digits = Array.from(word, (letter) => romanDigits[letter] ?? NaN);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** Counts numbered items whose number goes on, is the first or begins anew, and items of any kind whose marker is what is printed. */
export function checkLists({ source, article }: ParsedArticle, numbers: Measure, markers: Measure): void {
  for (const node of nodesOf(article)) {
    if (node.type !== "list") continue;
    let previous = 0;
    for (const { marker, value, position } of node.children) {
      const where = `${article.id} line ${String(position.start.line)}: ${marker}`;
      const { offset } = position.start;
      const line = source.text.slice(source.text.lastIndexOf("\n", offset - 1) + 1, offset);
      const isPrinted = source.text.startsWith(marker, offset) && /^[\s\u00A0]*$/.test(line);
      const { numbering } = node;
      const number = numbering === null ? null : printedNumber(marker, numbering);
      markers.count(isPrinted && number === value, where);
      if (number === null) continue;
      numbers.count(number === previous + 1 || number === 1, `${where} after ${String(previous)}`);
      previous = number;
    }
  }
}
