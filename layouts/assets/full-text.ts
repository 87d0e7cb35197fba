import type { FragmentList } from "../../lib/search/fragment-list.ts";
import { partFolder } from "../../lib/search/part-folder.ts";
import type { RankedWord } from "../../lib/search/rank.ts";

/** The part of Pagefind's browser API that is used; it ships no types. */
interface Engine {
  options(options: { baseUrl: string; ranking: EngineRanking }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options: { baseUrl: string; ranking: EngineRanking }): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface EngineRanking {
  termSimilarity: number;
  metaWeights: Record<string, number>;
}

/** Titles are weighed by the title lists, so that here only the text counts. */
const ranking: EngineRanking = { termSimilarity: 5, metaWeights: { title: 0, id: 0, product: 0, type: 0, year: 0 } };

const mostResults = 2000;
const highestFrequency = 2.4;
const bonusOfSameLetters = 1.8;
const saturation = 1.2;
const weakestCounted = 0.02;

/** The full-text engine: asked for words that few articles have. */
export class FullText {
  readonly #engine: Engine;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Loads the engine and its index, all parts of it, from below the site's base address.
   * @throws {Error} where the site was built without an index or the browser can't run the engine.
   */
  static async load(base: string, parts: number): Promise<FullText> {
    const engine = (await import(`${base}${partFolder(0)}/pagefind.js`)) as Engine;
    const options = { baseUrl: base, ranking };
    await engine.options(options);
    await engine.init();
    for (let part = 1; part < parts; part += 1) await engine.mergeIndex(base + partFolder(part), options);
    return new FullText(engine);
  }

  /** The articles that have a word, or a longer one that begins like it. */
  async find(word: string, articles: FragmentList): Promise<RankedWord["texts"]> {
    const { results } = await this.#engine.search(word);
    const found = new Map<number, number>();
    const count = articles.names.length;
    const rarity = Math.log(1 + (count - results.length + 0.5) / (results.length + 0.5));
    for (const { id, score } of results.slice(0, mostResults)) {
      const share = Math.min(0.95, score / (rarity * bonusOfSameLetters * highestFrequency));
      if (share < weakestCounted) continue;
      for (const place of articles.placesOf(id.replace(/^en_/, "")))
        found.set(place, (saturation * share) / (1 - share));
    }
    return { places: Uint32Array.from(found.keys()), strengths: Float32Array.from(found.values()) };
  }
}
