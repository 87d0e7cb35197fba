import { bareCode, codeKey } from "../../lib/search/searched-codes.ts";
import { queryWordsOf } from "../../lib/search/query-words.ts";
import { either, rank, textsOf, type RankedWord } from "../../lib/search/rank.ts";
import { stemOf } from "../../lib/search/stem.ts";
import { isRepairable } from "../../lib/search/vocabulary.ts";
import { FullText } from "./full-text.ts";
import { wordsOf, type Word } from "../../lib/search/words.ts";
import type { IndexFiles } from "./index-files.ts";

/** What a search found. */
export interface Findings {
  /** Places of articles, best first. */
  places: Uint32Array;
  /** How many of them have all words. */
  complete: number;
  /** Of each place its score; null where they are the bearers of a code. */
  scores: Float32Array | null;
  /** The query with words repaired; null where none was. */
  repaired: string | null;
  /** The error code that the query is, without what messages print around it; null where it is none. */
  code: string | null;
  /** Stems and forms of the words found, to be marked. */
  marked: ReadonlySet<string>;
  /** Stems of the words found. */
  stems: ReadonlySet<string>;
}

export interface FindOptions {
  /** Which unknown words are repaired: all, those before the one still being typed, or none, where the reader declined. */
  repairs: "all" | "finished" | "none";
}

/** So many articles are looked at whether they have a word that no list knows. */
const mostCandidates = 10;

/** Finds articles: decides which word is looked up where, repairs what no article has, and ranks. */
export class ArticleFinder {
  readonly #base: string;
  readonly #files: IndexFiles;
  #fullText: Promise<FullText> | undefined;

  constructor(base: string, files: IndexFiles) {
    this.#base = base;
    this.#files = files;
  }

  /** @throws {Error} where the index can't be loaded. */
  async find(query: string, { repairs }: FindOptions): Promise<Findings> {
    const code = codeKey(query);
    const [articles, bearers, looked] = await Promise.all([
      this.#files.articles(),
      code === null ? null : this.#files.bearers(code),
      this.#lookUp(queryWordsOf(query), code === null ? repairableWords(query, repairs) : new Set()),
    ]);
    const words = looked.words.filter(({ texts, titles }) => texts.places.length > 0 || titles.length > 0);
    const ranking = rank(words, articles.names.length);
    const repaired = looked.repairs.size === 0 ? null : withRepairs(query, looked.repairs);
    const stems = new Set(words.map(({ form }) => stemOf(form)));
    const marked = new Set([...words.map(({ form }) => form), ...stems]);
    const isBorne = bearers !== null && bearers.inFull.length + bearers.otherwise.length > 0;
    if (bearers === null || (!isBorne && isWordElsewhere(query, looked.words)))
      return { ...ranking, repaired, code: null, marked, stems };
    const places = Uint32Array.from([
      ...inOrderOf(ranking.places, bearers.inFull),
      ...inOrderOf(ranking.places, bearers.otherwise),
    ]);
    return { places, complete: places.length, scores: null, repaired: null, code: bareCode(query), marked, stems };
  }

  async #lookUp(
    words: readonly Word[],
    repairable: ReadonlySet<string>,
  ): Promise<{ words: RankedWord[]; repairs: Map<string, string> }> {
    const repairs = new Map<string, string>();
    const found = await Promise.all(
      words.map(async ({ whole, parts }) => {
        const own = await this.#known(whole);
        const isTitled = own?.titles.some(({ form }) => form === whole) === true;
        const repair = !isTitled && repairable.has(whole) ? await this.#files.repair(whole) : null;
        if (repair !== null) {
          const meant = await this.#known(repair.word);
          repairs.set(whole, repair.word);
          return [own !== null && meant !== null && repair.isDoubtful ? either(meant, own) : meant];
        }
        const ofParts = await Promise.all(parts.map((part) => this.#known(part)));
        if (own !== null || ofParts.some((part) => part !== null)) return [own, ...ofParts];
        return [await this.#rare(whole)];
      }),
    );
    const distinct = new Map(found.flat().flatMap((word) => (word === null ? [] : [[word.form, word]])));
    return { words: [...distinct.values()], repairs };
  }

  async #known(form: string): Promise<RankedWord | null> {
    const entry = await this.#files.entry(stemOf(form));
    if (entry === null) return null;
    const texts = entry.texts === null ? await this.#fullTexts(form) : textsOf(entry.texts);
    return { form, titles: entry.titles, texts };
  }

  /** A word of one article or none. Where none has it the engine gives others that begin alike, which are not meant. */
  async #rare(form: string): Promise<RankedWord> {
    const { places, strengths } = await this.#fullTexts(form);
    const kept: number[] = [];
    const candidates = places.subarray(0, mostCandidates);
    const texts = await Promise.all(Array.from(candidates, (place) => this.#files.text(place)));
    for (const [nth, { content, meta }] of texts.entries())
      if (`${content} ${meta["title"] ?? ""}`.toLowerCase().includes(form)) kept.push(nth);
    const hasAll = kept.length === mostCandidates;
    const found = hasAll
      ? { places, strengths }
      : {
          places: Uint32Array.from(kept, (nth) => places[nth] as number),
          strengths: Float32Array.from(kept, (nth) => strengths[nth] as number),
        };
    return { form, titles: [], texts: found };
  }

  async #fullTexts(form: string): Promise<RankedWord["texts"]> {
    const articles = await this.#files.articles();
    this.#fullText ??= FullText.load(this.#base, articles.parts);
    try {
      return await (await this.#fullText).find(form, articles);
    } catch (error) {
      this.#fullText = undefined;
      throw error;
    }
  }
}

function repairableWords(query: string, repairs: FindOptions["repairs"]): Set<string> {
  if (repairs === "none") return new Set();
  const finished = repairs === "all" ? query : query.replace(/\S+$/, "");
  return new Set(wordsOf(finished).flatMap(({ whole }) => (isRepairable(whole) ? [whole] : [])));
}

/** Places in the order of a ranking, those that it lacks behind the others. */
function inOrderOf(ranked: Uint32Array, places: readonly number[]): number[] {
  const left = new Set(places);
  const found = Array.from(ranked.filter((place) => left.delete(place)));
  return [...found, ...left];
}

/** Whether a query that looks like a code is a word of some articles: `FS2000` is a game. */
function isWordElsewhere(query: string, words: readonly RankedWord[]): boolean {
  return !/\W/.test(query.trim()) && words.some(({ titles }) => titles.length > 0);
}

function withRepairs(query: string, repairs: ReadonlyMap<string, string>): string {
  return query
    .trim()
    .split(/\s+/)
    .map((word) => repairs.get(word.toLowerCase().replace(/[^\p{L}\p{N}_.+#-]|[._-]+$/gu, "")) ?? word)
    .join(" ");
}
