import { decodeColumns, type FacetColumns } from "../../lib/search/facet-columns.ts";
import { decodeFragmentList, type FragmentList } from "../../lib/search/fragment-list.ts";
import { partFolder } from "../../lib/search/part-folder.ts";
import { codeShardOf, type CodeBearers } from "../../lib/search/searched-codes.ts";
import { shardCounts, type ShardCounts } from "../../lib/search/shard-counts.ts";
import { decodeSortColumns, type SortColumns } from "../../lib/search/sort-columns.ts";
import { halvesOf, repairWord, vocabularyParts, type Repair } from "../../lib/search/vocabulary.ts";
import { findEntry, shardOf, type WordEntry } from "../../lib/search/word-shard.ts";
import { fetchUnpacked } from "./fetch-unpacked.ts";

/** What is kept of an article beside the index. */
export interface ArticleText {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
}

const headOfFragment = "pagefind_dcd".length;

/** The files of the search index, each fetched when it is first needed and once. */
export class IndexFiles {
  readonly #base: string;
  readonly #files = new Map<string, Promise<Uint8Array>>();
  #articles: Promise<FragmentList> | undefined;
  #columns: Promise<FacetColumns> | undefined;
  #sortColumns: Promise<SortColumns> | undefined;

  /** @param base address of the site, with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
  }

  /** @throws {Error} as all that follow, where a file can't be had. */
  articles(): Promise<FragmentList> {
    this.#articles ??= this.#file("search/lists/articles.bin.gz").then((bytes) => decodeFragmentList(bytes));
    return this.#articles;
  }

  sortColumns(): Promise<SortColumns> {
    this.#sortColumns ??= this.#file("search/lists/sort.bin.gz").then(decodeSortColumns);
    return this.#sortColumns;
  }

  columns(): Promise<FacetColumns> {
    this.#columns ??= this.#file("search/lists/facets.bin.gz").then(decodeColumns);
    return this.#columns;
  }

  async entry(stem: string): Promise<WordEntry | null> {
    const { words } = await this.#shardCounts();
    return findEntry(await this.#file(`search/lists/words/${String(shardOf(stem, words))}.bin.gz`), stem);
  }

  async repair(word: string): Promise<Repair | null> {
    return repairWord(word, await this.#vocabularyOf(word));
  }

  async halves(word: string): Promise<readonly [string, string] | null> {
    return halvesOf(word, await this.#vocabularyOf(word));
  }

  async #vocabularyOf(word: string): Promise<string[]> {
    const { vocabulary } = await this.#shardCounts();
    const names = vocabularyParts(word, vocabulary);
    const parts = await Promise.all(names.map((part) => this.#file(`search/lists/vocabulary/${part}.txt.gz`)));
    return parts.map((part) => new TextDecoder().decode(part));
  }

  async bearers(code: string): Promise<CodeBearers> {
    const { codes } = await this.#shardCounts();
    const response = await fetch(`${this.#base}search/lists/codes/${String(codeShardOf(code, codes))}.json`);
    if (!response.ok) throw new Error(`the list of error codes can't be loaded: ${String(response.status)}`);
    const shard = (await response.json()) as Record<string, CodeBearers>;
    const none = { inFull: [], otherwise: [] };
    return Object.hasOwn(shard, code) ? (shard[code] ?? none) : none;
  }

  async text(place: number): Promise<ArticleText> {
    const { names, partOf } = await this.articles();
    const bytes = await this.#file(`${partFolder(partOf(place))}/fragment/en_${names[place] ?? ""}.pf_fragment`);
    return JSON.parse(new TextDecoder().decode(bytes.subarray(headOfFragment))) as ArticleText;
  }

  async #shardCounts(): Promise<ShardCounts> {
    return shardCounts((await this.articles()).names.length);
  }

  #file(path: string): Promise<Uint8Array> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const file = fetchUnpacked(this.#base + path);
    this.#files.set(path, file);
    file.catch(() => this.#files.delete(path));
    return file;
  }
}
