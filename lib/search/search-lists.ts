import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { disk } from "../io/disk.ts";
import { encodeColumns, type FacetedArticle } from "./facet-columns.ts";
import { encodeFragmentList } from "./fragment-list.ts";
import { SearchEngineError } from "./search-engine-error.ts";
import { codeShardOf, type CodeBearers } from "./searched-codes.ts";
import { shardCounts } from "./shard-counts.ts";
import { formatVocabulary } from "./vocabulary.ts";
import { encodeSortColumns, type SortedArticle } from "./sort-columns.ts";
import type { WordLists } from "./word-lists.ts";
import { encodeShard } from "./word-shard.ts";

/** What the lists hold of an article. */
export interface ListedArticle {
  url: string;
  codes: readonly string[];
  codesInFull: readonly string[];
  facets: FacetedArticle;
  sorting: SortedArticle;
  /** The part of the full-text index in which it is, from 0. */
  part: number;
}

/**
 * Writes the vocabulary and tells the stems of each shard of words: what needs no more than the words, and so can be done
 * before the full-text engine has written.
 */
export function writeVocabulary(words: WordLists, articleCount: number, folder: string): string[][] {
  const counts = shardCounts(articleCount);
  for (const [part, entries] of words.vocabulary(counts.vocabulary))
    writeCompressed(join(folder, "vocabulary", `${part}.txt.gz`), formatVocabulary(entries));
  return words.stemsOfShards(counts.words);
}

/** What is known of all articles once the full-text engine has written. */
export interface IndexedArticles {
  articles: readonly ListedArticle[];
  words: WordLists;
  /** The stems of each shard of words. */
  stems: readonly (readonly string[])[];
  /** For each part of the full-text index the names of its articles' texts, by the articles' addresses. */
  names: readonly ReadonlyMap<string, string>[];
}

/**
 * Writes the other lists that the search page loads piece by piece: words, error codes, facets, and the names of the
 * articles' texts. All but the codes are compressed, since not every host does it. Tells of each shard of words.
 */
export function writeSearchLists(
  { articles, words, stems, names }: IndexedArticles,
  folder: string,
  onWordsWritten: () => void,
): void {
  const sortedNames = names.map((part) => [...part.values()].sort());
  const places = placesOfNames(sortedNames);
  const placeOf = Uint32Array.from(articles, ({ part, url }) =>
    requiredPlace(places[part], names[part]?.get(url), url),
  );
  const placed = new Array<ListedArticle>(articles.length);
  for (const [nth, article] of articles.entries()) placed[placeOf[nth] ?? 0] = article;
  const write = (path: string, bytes: Uint8Array): void => {
    writeCompressed(join(folder, path), bytes);
  };
  write("articles.bin.gz", encodeFragmentList(sortedNames));
  write("facets.bin.gz", encodeColumns(placed.map(({ facets }) => facets)));
  write("sort.bin.gz", encodeSortColumns(placed.map(({ sorting }) => sorting)));
  for (const [shard, own] of stems.entries()) {
    write(`words/${String(shard)}.bin.gz`, encodeShard(own.map((stem) => words.entryOf(stem, placeOf))));
    onWordsWritten();
  }
  disk.makeFolder(join(folder, "codes"));
  for (const [nth, codes] of codeShards(placed, shardCounts(articles.length).codes).entries())
    disk.writeFile(join(folder, `codes/${String(nth)}.json`), JSON.stringify(Object.fromEntries(codes)));
}

function writeCompressed(path: string, bytes: Uint8Array | string): void {
  disk.makeFolder(dirname(path));
  disk.writeFile(path, gzipSync(bytes, { level: 9 }));
}

/** For each part the place of each name: the parts stand one behind the other. */
function placesOfNames(sortedNames: readonly (readonly string[])[]): Map<string, number>[] {
  let first = 0;
  return sortedNames.map((part) => {
    const places = new Map(part.map((name, nth) => [name, first + nth]));
    first += part.length;
    return places;
  });
}

function requiredPlace(places: ReadonlyMap<string, number> | undefined, name: string | undefined, url: string): number {
  const place = name === undefined ? undefined : places?.get(name);
  if (place !== undefined) return place;
  throw new SearchEngineError(
    `search index: expected the text of ${url} among those that Pagefind has written, found none`,
  );
}

function codeShards(articles: readonly ListedArticle[], count: number): Map<string, CodeBearers>[] {
  const bearers = new Map<string, CodeBearers>();
  for (const [place, { codes, codesInFull }] of articles.entries()) {
    for (const code of codes) {
      const known = bearers.get(code) ?? { inFull: [], otherwise: [] };
      bearers.set(code, known);
      (codesInFull.includes(code) ? known.inFull : known.otherwise).push(place);
    }
  }
  const shards = Array.from({ length: count }, () => new Map<string, CodeBearers>());
  for (const [code, own] of [...bearers].sort(([a], [b]) => (a < b ? -1 : 1)))
    shards[codeShardOf(code, count)]?.set(code, own);
  return shards;
}
