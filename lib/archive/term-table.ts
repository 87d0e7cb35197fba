import type { ArticleId } from "../model/article-id.ts";
import type { PackedTerms } from "./packed-terms.ts";
import { relateArticles } from "./relate-articles.ts";

/** Articles with all their terms in one array, which a thread can be given without a copy. */
export interface TermTable {
  ids: ArticleId[];
  families: (readonly string[])[];
  /** The terms of article `n` stand from `starts[n]` up to `starts[n + 1]`. */
  starts: Int32Array<ArrayBuffer>;
  terms: Int32Array<ArrayBuffer>;
}

export function termTable(
  articles: readonly { id: ArticleId; families: readonly string[] }[],
  termsById: ReadonlyMap<ArticleId, PackedTerms>,
): TermTable {
  const starts = new Int32Array(articles.length + 1);
  for (const [nth, { id }] of articles.entries())
    starts[nth + 1] = (starts[nth] ?? 0) + (termsById.get(id) ?? "").length / 2;
  const terms = new Int32Array(starts[articles.length] ?? 0);
  const bytes = Buffer.from(terms.buffer);
  for (const [nth, { id }] of articles.entries())
    bytes.write(termsById.get(id) ?? "", (starts[nth] ?? 0) * terms.BYTES_PER_ELEMENT, "utf16le");
  return { ids: articles.map(({ id }) => id), families: articles.map(({ families }) => families), starts, terms };
}

/** For each article of a table those that are nearest to it, as `relateArticles` tells them. */
export function relateTable({ ids, families, starts, terms }: TermTable): Map<ArticleId, ArticleId[]> {
  return relateArticles(
    ids.map((id, nth) => ({
      id,
      families: families[nth] ?? [],
      terms: terms.subarray(starts[nth], starts[nth + 1]),
    })),
  );
}
