import type { ArticleId } from "../../model/article-id.ts";

/**
 * Article numbers in running text. Not in file names (`Q259496i.exe`, Q319733), not with four or seven digits; a full
 * stop may follow. A lower-case q counts (Q296880).
 */
const referencePattern = /(?<![\w/.-])[Qq](\d{5,6})(?![\dA-Za-z_]|\.\w)/g;

export interface FoundReference {
  index: number;
  value: string;
  target: ArticleId;
}

/** The article numbers in a text, in order. */
export function findReferences(text: string): FoundReference[] {
  return Array.from(text.matchAll(referencePattern), (match) => ({
    index: match.index,
    value: match[0],
    target: `Q${match[1] ?? ""}` as const,
  }));
}
