import { join } from "node:path";
import { disk } from "../io/disk.ts";
import { withTurns } from "../io/with-turns.ts";
import { asStage, type Progress } from "../model/progress.ts";
import type { FacetedArticle, FacetValue } from "./facet-columns.ts";
import { countFragments, readFragmentNames } from "./fragment-names.ts";
import { FullTextIndex } from "./full-text-index.ts";
import { partFolder } from "./part-folder.ts";
import type { SearchRecord } from "./search-record.ts";
import { writeSearchLists, writeVocabulary, type ListedArticle } from "./search-lists.ts";
import { WordLists } from "./word-lists.ts";

/**
 * Builds the search index of some articles below a folder: that of the full-text engine in `pagefind/` (and
 * `pagefind-2/` … where it is made in parts), and the lists that stand beside it in `search/lists/`.
 */
export class SearchIndexWriter {
  readonly #folder: string;
  readonly #articlesPerPart: number;
  readonly #progress: Progress;
  readonly #words = new WordLists();
  /** Whose words are listed once the engine has been told of all of its part: it takes longer. */
  readonly #unlisted: Pick<SearchRecord, "title" | "parts">[] = [];
  readonly #articles: ListedArticle[] = [];
  readonly #values = new Map<string, FacetValue>();
  /** Of each finished part the names of its articles' texts. */
  readonly #names: ReadonlyMap<string, string>[] = [];
  #index: FullTextIndex | null = null;
  #isClosed = false;

  /** An index in parts of so many articles, perhaps no whole number: the only way for machines with little memory. */
  constructor(folder: string, articlesPerPart: number, progress: Progress) {
    this.#folder = folder;
    this.#articlesPerPart = articlesPerPart;
    this.#progress = progress;
  }

  /** @throws {SearchEngineError} where the search engine does not start, refuses the record, or its process ends. */
  async add(record: SearchRecord): Promise<void> {
    const finished = this.#names.length;
    if (this.#articles.length >= this.#articlesPerPart * (finished + 1)) await this.#finishPart(() => undefined);
    this.#index ??= await FullTextIndex.open();
    await this.#index.add(record);
    // A part of a string keeps the whole in memory; a copy does not.
    const { url, title, parts: texts, codes, codesInFull, facets, sorting } = structuredClone(record);
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
    await asStage(this.#progress, "writing search lists", stems.length, (advance) => {
      const indexed = { articles: this.#articles, words: this.#words, stems, names: this.#names };
      writeSearchLists(indexed, folder, advance);
    });
  }

  /** Ends the search engine's process, also after an error. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#index?.close();
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

  /** Has the engine write what it was told; meanwhile the words are listed, and then something is prepared from them. */
  async #finishPart<Prepared>(prepare: () => Prepared): Promise<Prepared> {
    const articles = this.#unlisted.length;
    const index = (this.#index ??= await FullTextIndex.open());
    const listed = this.#listWords().then(prepare);
    const [prepared] = await Promise.all([listed, this.#writePart(index, articles)]);
    await index.close();
    this.#index = null;
    return prepared;
  }

  #listWords(): Promise<void> {
    return asStage(this.#progress, "listing words", this.#unlisted.length, async (advance) => {
      for await (const record of withTurns(this.#unlisted)) {
        if (this.#isClosed) throw new Error("expected the search index to be open, found it closed");
        this.#words.add(record);
        advance();
      }
      this.#unlisted.length = 0;
    });
  }

  #writePart(index: FullTextIndex, articles: number): Promise<void> {
    return asStage(this.#progress, "writing the search index", articles, async (advance) => {
      const output = join(this.#folder, partFolder(this.#names.length));
      disk.makeFolder(output);
      let begun = 0;
      await index.write(output, () => {
        const before = begun;
        begun = countFragments(output);
        advance(begun - before);
      });
      advance(articles - begun);
      this.#names.push(readFragmentNames(output));
    });
  }
}
