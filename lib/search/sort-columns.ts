import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

/** By what an article is sorted. */
export interface SortedArticle {
  number: number;
  /** Days since 1970; 0 where the article has no date. */
  day: number;
}

/** Columns over all articles by their places in the index. */
export interface SortColumns {
  numbers: Uint32Array;
  days: Uint32Array;
}

/** Kept apart from the facets, since few readers sort. */
export function encodeSortColumns(articles: readonly SortedArticle[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(articles.length);
  for (const { number } of articles) writer.number(number);
  for (const { day } of articles) writer.number(day);
  return writer.written();
}

/** The columns in the bytes of a file that `encodeSortColumns` made. */
export function decodeSortColumns(bytes: Uint8Array): SortColumns {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const column = (): Uint32Array => Uint32Array.from({ length: count }, () => reader.number());
  return { numbers: column(), days: column() };
}
