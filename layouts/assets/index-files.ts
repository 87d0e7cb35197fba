import { decodeColumns, type FacetColumns } from "../../lib/search/facet-columns.ts";
import { decodeFragmentList, type FragmentList } from "../../lib/search/fragment-list.ts";
import { partFolder } from "../../lib/search/part-folder.ts";
import { codeShardOf, type CodeBearers } from "../../lib/search/searched-codes.ts";
import { shardCounts, type ShardCounts } from "../../lib/search/shard-counts.ts";
import { decodeSortColumns, type SortColumns } from "../../lib/search/sort-columns.ts";
import { halvesOf, repairWord, vocabularyParts, type Repair } from "../../lib/search/vocabulary.ts";
import { findEntry, shardOf, type WordEntry } from "../../lib/search/word-shard.ts";
import { fetchFile } from "./fetch-file.ts";
import { fetchUnpacked } from "./fetch-unpacked.ts";
import { keptPromise } from "./kept-promise.ts";

/** What is kept of an article beside the index. */
export interface ArticleText {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
}

const headOfFragment = "pagefind_dcd".length;

/** The files of the search index, each fetched when it is first needed and, once it is there, no more. */
export class IndexFiles {
  readonly #base: string;
  readonly #files = new Map<string, () => Promise<Uint8Array>>();

  /** @throws {Error} as all that follow, where a file can't be had; the message says which and why. */
  readonly articles = this.#decoded<FragmentList>("search/lists/articles.bin.gz", decodeFragmentList);
  readonly sortColumns = this.#decoded<SortColumns>("search/lists/sort.bin.gz", decodeSortColumns);
  readonly columns = this.#decoded<FacetColumns>("search/lists/facets.bin.gz", decodeColumns);

  /** @param base address of the site, with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
  }

  /** What the word lists have of a stem; null where no article has it. */
  async entry(stem: string): Promise<WordEntry | null> {
    const { words } = await this.#shardCounts();
    return findEntry(await this.#file(`search/lists/words/${String(shardOf(stem, words))}.bin.gz`), stem);
  }

  /** The word that may have been meant by one that is misspelt; null where none is near. */
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

  /** The articles that bear an error code, given by its key. */
  async bearers(code: string): Promise<CodeBearers> {
    const { codes } = await this.#shardCounts();
    const response = await fetchFile(`${this.#base}search/lists/codes/${String(codeShardOf(code, codes))}.json`);
    const shard = (await response.json()) as Record<string, CodeBearers>;
    const none = { inFull: [], otherwise: [] };
    return Object.hasOwn(shard, code) ? (shard[code] ?? none) : none;
  }

  /** The text of an article, by its place in all lists. */
  async text(place: number): Promise<ArticleText> {
    const { names, partOf } = await this.articles();
    const bytes = await this.#file(`${partFolder(partOf(place))}/fragment/en_${names[place] ?? ""}.pf_fragment`);
    return JSON.parse(new TextDecoder().decode(bytes.subarray(headOfFragment))) as ArticleText;
  }

  async #shardCounts(): Promise<ShardCounts> {
    return shardCounts((await this.articles()).names.length);
  }

  #decoded<T>(path: string, decode: (bytes: Uint8Array) => T): () => Promise<T> {
    return keptPromise(async () => decode(await fetchUnpacked(this.#base + path)));
  }

  #file(path: string): Promise<Uint8Array> {
    const known = this.#files.get(path);
    if (known !== undefined) return known();
    const file = keptPromise(() => fetchUnpacked(this.#base + path));
    this.#files.set(path, file);
    return file();
  }
}
