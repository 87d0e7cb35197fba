import type { ArticleId } from "../../model/article-id.ts";
import { numberedNames } from "./numbered-names.ts";
import type { PackedTerms } from "./packed-terms.ts";
import type { RowLists } from "./row-lists.ts";

/**
 * What articles are compared by, one row each. It consists of a few arrays, which can be moved to a thread without a
 * copy.
 */
export interface TermTable {
  /** The terms of each article; see `termsOf`. */
  terms: RowLists;
  /**
   * The families of its products, as numbers, the most frequent family being 0. Articles without a product have a
   * family of their own.
   */
  families: RowLists;
}

/** The rows of some articles, in their order. An article without terms has an empty row. */
export function termTable(
  articles: readonly { id: ArticleId; families: readonly string[] }[],
  termsById: ReadonlyMap<ArticleId, PackedTerms>,
): TermTable {
  const families = numberedNames(articles.map((article) => (article.families.length > 0 ? article.families : [""])));
  return { terms: unpackedTerms(articles, termsById), families };
}

function unpackedTerms(
  articles: readonly { id: ArticleId }[],
  termsById: ReadonlyMap<ArticleId, PackedTerms>,
): RowLists {
  const starts = new Int32Array(articles.length + 1);
  for (const [row, { id }] of articles.entries())
    starts[row + 1] = (starts[row] ?? 0) + (termsById.get(id) ?? "").length / 2;
  const numbers = new Int32Array(starts[articles.length] ?? 0);
  const bytes = Buffer.from(numbers.buffer);
  for (const [row, { id }] of articles.entries())
    bytes.write(termsById.get(id) ?? "", (starts[row] ?? 0) * numbers.BYTES_PER_ELEMENT, "utf16le");
  return { starts, numbers };
}

/** The memory of a table, to be moved to a thread with it. */
export function memoryOf({ terms, families }: TermTable): ArrayBuffer[] {
  return [terms, families].flatMap(({ starts, numbers }) => [starts.buffer, numbers.buffer]);
}
