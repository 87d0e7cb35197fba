import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { disk } from "../io/disk.ts";
import type { FacetedArticle, FacetValue } from "./facet-columns.ts";
import { readFragmentNames } from "./fragment-names.ts";
import { FullTextIndex } from "./full-text-index.ts";
import { partFolder } from "./part-folder.ts";
import type { SearchRecord } from "./search-record.ts";
import { writeSearchLists, writeVocabulary, type ListedArticle } from "./search-lists.ts";
import { WordLists } from "./word-lists.ts";

/** How large an index will be, and in how many parts it is made, the only way for machines with little memory. */
export interface SearchIndexSize {
  articles: number;
  parts: number;
}

/** So many articles' words are listed before other work has its turn. */
const recordsAtOnce = 100;

/**
 * Builds the search index of some articles below a folder: that of the full-text engine in `pagefind/` (and
 * `pagefind-2/` … where it is made in parts), and the lists that stand beside it in `search/lists/`.
 */
export class SearchIndexWriter {
  readonly #folder: string;
  readonly #size: SearchIndexSize;
  readonly #words = new WordLists();
  /** Whose words are listed once the engine has been told of all of its part: it takes longer. */
  readonly #unlisted: Pick<SearchRecord, "title" | "parts">[] = [];
  readonly #articles: ListedArticle[] = [];
  readonly #values = new Map<string, FacetValue>();
  /** Of each finished part the names of its articles' texts. */
  readonly #names: Map<string, string>[] = [];
  #index: FullTextIndex;
  #isClosed = false;

  private constructor(folder: string, size: SearchIndexSize, index: FullTextIndex) {
    this.#folder = folder;
    this.#size = size;
    this.#index = index;
  }

  /** @throws {SearchEngineError} where the search engine does not start. */
  static async open(folder: string, size: SearchIndexSize): Promise<SearchIndexWriter> {
    return new SearchIndexWriter(folder, size, await FullTextIndex.open());
  }

  /** @throws {SearchEngineError} where the search engine refuses the record, or its process ends. */
  async add(record: SearchRecord): Promise<void> {
    const { articles, parts } = this.#size;
    const part = this.#names.length;
    if (part < parts - 1 && this.#articles.length >= Math.ceil((articles * (part + 1)) / parts)) {
      await this.#finishPart(() => undefined);
      this.#index = await FullTextIndex.open();
    }
    const { url, title, parts: texts, codes, codesInFull, facets, sorting } = record;
    await this.#index.add(record);
    this.#unlisted.push({ title, parts: texts });
    this.#articles.push({ url, codes, codesInFull, facets: this.#shared(facets), sorting, part: this.#names.length });
  }

  /**
   * Writes what the added records give.
   * @throws {SearchEngineError} where the folder can't be written, or the search engine's process ends.
   */
  async write(): Promise<void> {
    const folder = join(this.#folder, "search/lists");
    const stems = await this.#finishPart(() => writeVocabulary(this.#words, this.#articles.length, folder));
    writeSearchLists(this.#articles, this.#words, stems, this.#names, folder);
  }

  /** Ends the search engine's process, also after an error. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#index.close();
  }

  /** The same values for all articles, which have them by the hundred thousand. */
  #shared(facets: FacetedArticle): FacetedArticle {
    const share = (value: FacetValue): FacetValue => {
      const key = `${value.slug} ${value.name}`;
      const known = this.#values.get(key);
      if (known !== undefined) return known;
      this.#values.set(key, value);
      return value;
    };
    const { product, type, platform, year, keyword } = facets;
    return {
      product: product.map(share),
      type: type.map(share),
      platform: platform.map(share),
      year: year.map(share),
      keyword: keyword.map(share),
    };
  }

  async #listWords(): Promise<void> {
    for (const [nth, record] of this.#unlisted.entries()) {
      if (nth % recordsAtOnce === 0) await setImmediate();
      if (this.#isClosed) throw new Error("expected the search index to be open, found it closed");
      this.#words.add(record);
    }
    this.#unlisted.length = 0;
  }

  /** Has the engine write what it was told; meanwhile the words are listed, and then something is prepared from them. */
  async #finishPart<Prepared>(prepare: () => Prepared): Promise<Prepared> {
    const output = join(this.#folder, partFolder(this.#names.length));
    disk.makeFolder(output);
    const [, prepared] = await Promise.all([this.#index.write(output), this.#listWords().then(prepare)]);
    await this.#index.close();
    this.#names.push(readFragmentNames(output));
    return prepared;
  }
}
