import type { ArticleId } from "../../model/article-id.ts";
import type { InlineRule } from "./inline-rule.ts";
import { matchesOf } from "./matches-of.ts";
import { signs } from "../../text/signs.ts";

/**
 * Article numbers in running text. Not in file names (`Q259496i.exe`, Q319733) and addresses, not with four or seven
 * digits; a full stop may follow. A lower-case q counts (Q296880), so do several with slashes between them, one behind
 * a bullet without its blank, and one that has lost the blank before its title (Q105508).
 */
const referencePattern =
  /(?<![\w.\\]|[^\s(]-|(?<!\b[Qq]\d{5,6})\/)[Qq](\d{5,6})(?![\da-z_\\*]|[\w-]*\.\w|[A-Z](?!\w*(?:\(\))?[ :]))/g;

/** An article's number in a text, and where it stands. */
export interface FoundReference {
  index: number;
  value: string;
  target: ArticleId;
}

/** The article numbers in a text, in order. */
export function findReferences(text: string): FoundReference[] {
  return matchesOf(referencePattern, text).map((match) => ({
    index: match.index,
    value: match[0],
    target: `Q${match[1] ?? ""}`,
  }));
}

/** Article numbers, by the same rule as `findReferences`. */
export const reference: InlineRule = {
  name: "reference",
  sign: signs.articleNumber,
  find: ({ text }) =>
    findReferences(text).map(({ index, value, target }) => ({
      type: "reference",
      target,
      start: index,
      end: index + value.length,
    })),
};
