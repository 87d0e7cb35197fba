import type { FragmentList } from "../../lib/search/fragment-list.ts";
import { partFolder } from "../../lib/search/part-folder.ts";
import type { RankedWord } from "../../lib/search/rank.ts";
import { lostChunks } from "./lost-chunks.ts";

/** The part of Pagefind's browser API that is used; it ships no types. */
interface Pagefind {
  createInstance(options: EngineOptions): Engine;
}

interface Engine {
  mergeIndex(address: string, options: EngineOptions): Promise<void>;
  search(query: string): Promise<{ results: EngineResult[] }>;
}

interface EngineOptions {
  baseUrl: string;
  ranking: EngineRanking;
  noWorker: boolean;
}

interface EngineResult {
  id: string;
  score: number;
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

let loads = 0;

/** The full-text engine: asked for words that few articles have. */
export class FullText {
  readonly #engine: Engine;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Loads the engine and its index, all parts of it, from below the site's base address.
   * @throws {Error} where they can't be had or the browser can't run the engine.
   */
  static async load(base: string, parts: number): Promise<FullText> {
    const folder = `${base}${partFolder(0)}/`;
    // Browsers remember that an address could not be imported, so that each further attempt needs another.
    const attempt = loads === 0 ? "" : `?${String(loads)}`;
    loads += 1;
    try {
      const pagefind = (await import(`${folder}pagefind.js${attempt}`)) as Pagefind;
      // A worker would be another 43 kB and answers no sooner.
      const options = { baseUrl: base, ranking, noWorker: true };
      const engine = pagefind.createInstance(options);
      // It does not tell that it could not start until it is asked something, and would wait for itself without end.
      await engine.search("");
      for (let part = 1; part < parts; part += 1) await engine.mergeIndex(base + partFolder(part), options);
      return new FullText(engine);
    } catch (cause) {
      throw new Error(`the full-text engine at ${folder} did not start`, { cause });
    }
  }

  /**
   * The articles that have a word, or a longer one that begins like it.
   * @throws {Error} where the index can't be had.
   */
  async find(word: string, articles: FragmentList): Promise<RankedWord["texts"]> {
    const results = await this.#search(word);
    const found = new Map<number, number>();
    const count = articles.names.length;
    const rarity = Math.log(1 + (count - results.length + 0.5) / (results.length + 0.5));
    for (const { id, score } of results.slice(0, mostResults)) {
      const share = Math.min(0.95, score / (rarity * bonusOfSameLetters * highestFrequency));
      if (share < weakestCounted) continue;
      for (const place of articles.placesOf(nameOf(id))) found.set(place, (saturation * share) / (1 - share));
    }
    return { places: Uint32Array.from(found.keys()), strengths: Float32Array.from(found.values()) };
  }

  /**
   * The places of the articles in which some words follow each other, in whatever form.
   * @throws {Error} where the index can't be had.
   */
  async findPhrase(phrase: string, { placesOf }: FragmentList): Promise<Set<number>> {
    const results = await this.#search(`"${phrase}"`);
    return new Set(results.flatMap(({ id }) => placesOf(nameOf(id))));
  }

  async #search(query: string): Promise<EngineResult[]> {
    const before = lostChunks.length;
    const { results } = await this.#engine.search(query);
    const lost = lostChunks[before];
    if (lost !== undefined) throw new Error(`${lost} did not arrive`);
    return results;
  }
}

function nameOf(id: string): string {
  return id.replace(/^en_/, "");
}
