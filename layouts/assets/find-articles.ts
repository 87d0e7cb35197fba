import { bareCode, codeKey } from "../../lib/search/searched-codes.ts";
import { phrasesOf, unquoted } from "../../lib/search/phrases.ts";
import { queryWordsOf } from "../../lib/search/query-words.ts";
import { allOf, either, rank, textsOf, type RankedWord } from "../../lib/search/rank.ts";
import { stemOf } from "../../lib/search/stem.ts";
import { isRepairable, shortestWord } from "../../lib/search/vocabulary.ts";
import { FullText } from "./full-text.ts";
import { commonFrom } from "../../lib/search/word-shard.ts";
import { wordsOf, type Word } from "../../lib/search/words.ts";
import type { IndexFiles } from "./index-files.ts";
import { keptPromise } from "./kept-promise.ts";

/** What a search found. */
export interface Findings {
  /** Places of articles, best first. */
  places: Uint32Array;
  /** How many of them have all words that were asked for; not counted where they are those with phrases. */
  complete: number;
  /** What was asked for in quotation marks. */
  phrases: readonly string[];
  /** Whether only articles with all phrases were found; where no article has them, they count as words. */
  arePhrasesFound: boolean;
  /** The words that were asked for and that some article has, as they were typed or repaired. */
  asked: readonly string[];
  /** Those that none has. */
  missing: readonly string[];
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

/** How a query is to be taken. */
export interface FindOptions {
  /** Which unknown words are repaired: all, those before the one still being typed, or none, where the reader declined. */
  repairs: "all" | "finished" | "none";
}

/** So many articles are looked at whether they have a word that no list knows. */
const mostCandidates = 10;

/** Finds articles: decides which word is looked up where, repairs what no article has, and ranks. */
export class ArticleFinder {
  readonly #files: IndexFiles;
  readonly #fullText: () => Promise<FullText>;

  constructor(base: string, files: IndexFiles) {
    this.#files = files;
    this.#fullText = keptPromise(async () => FullText.load(base, (await files.articles()).parts));
  }

  /** @throws {Error} where the index can't be loaded. */
  async find(query: string, { repairs }: FindOptions): Promise<Findings> {
    const bare = unquoted(query);
    const code = codeKey(bare);
    const [articles, bearers, looked] = await Promise.all([
      this.#files.articles(),
      code === null ? null : this.#files.bearers(code),
      this.#lookUp(queryWordsOf(query), code === null ? repairableWords(query, repairs) : new Set()),
    ]);
    const words = looked.words.filter(isFound);
    const ranking = rank(words, articles.names.length);
    const asked = words.flatMap(({ form, isPart }) => (isPart === true ? [] : [asTyped(form, query)]));
    const missing = looked.words.flatMap((word) => (isFound(word) ? [] : [asTyped(word.form, query)]));
    const repaired = looked.repairs.size === 0 ? null : withRepairs(query, looked.repairs);
    const phrases = phrasesOf(repaired ?? query);
    const verbatim = phrases.length === 0 ? ranking.places : await this.#withPhrases(ranking.places, phrases);
    const arePhrasesFound = phrases.length > 0 && verbatim.length > 0;
    const places = arePhrasesFound ? verbatim : ranking.places;
    const stems = new Set(words.map(({ form }) => stemOf(form)));
    const forms = [...words.map(({ form }) => form), ...looked.written];
    const marked = new Set([...forms, ...forms.map(stemOf)]);
    const ofPhrases = { places, phrases, arePhrasesFound };
    const ofWords = { ...ranking, ...ofPhrases, asked, missing, repaired, code: null, marked, stems };
    const isBorne = bearers !== null && bearers.inFull.length + bearers.otherwise.length > 0;
    if (bearers === null || (!isBorne && isWordElsewhere(bare, looked.words))) return ofWords;
    const ofBearers = Uint32Array.from([
      ...inOrderOf(ranking.places, bearers.inFull),
      ...inOrderOf(ranking.places, bearers.otherwise),
    ]);
    const ofCode = {
      places: ofBearers,
      complete: ofBearers.length,
      phrases: [],
      arePhrasesFound: false,
      scores: null,
      missing: [],
      repaired: null,
      code: bareCode(bare),
    };
    return { ...ofWords, ...ofCode };
  }

  async #lookUp(
    words: readonly Word[],
    repairable: ReadonlySet<string>,
  ): Promise<{ words: RankedWord[]; repairs: Map<string, string>; written: string[] }> {
    const repairs = new Map<string, string>();
    const written: string[] = [];
    const found = await Promise.all(
      words.map(async ({ whole, parts }) => {
        const known = await this.#known(whole);
        const isDubious = !isTitled(known) && repairable.has(whole);
        const repair = isDubious ? await this.#files.repair(whole) : null;
        if (repair !== null) {
          const meant = (await this.#meant(repair.word)) ?? (await this.#rare(repair.word));
          repairs.set(whole, meant.form);
          return [known !== null && repair.isDoubtful ? either(meant, known) : meant];
        }
        const own = known ?? (await this.#rare(whole));
        const halves = isDubious && !isCommon(own) ? await this.#halves(whole) : null;
        if (halves !== null && !isFound(own)) {
          repairs.set(whole, halves.map(({ form }) => form).join(" "));
          return halves;
        }
        const apart = halves ?? (isCommon(own) ? null : await this.#allKnown(numberApart(whole)));
        if (apart !== null) {
          written.push(...apart.map(({ form }) => form));
          return [either(own, allOf(whole, apart))];
        }
        const ofParts = await this.#knownAmong(parts);
        const areMeant = !isFound(own) && parts.length > 0 && ofParts.length === parts.length;
        return areMeant ? ofParts : [...ofParts.map(asPart), own];
      }),
    );
    // A word that is asked for itself is no part, whatever else it is a part of.
    const partsFirst = found.flat().sort((a, b) => Number(b.isPart === true) - Number(a.isPart === true));
    const distinct = new Map(partsFirst.map((word) => [word.form, word]));
    return { words: [...distinct.values()], repairs, written };
  }

  async #withPhrases(places: Uint32Array, phrases: readonly string[]): Promise<Uint32Array> {
    const [fullText, articles] = await Promise.all([this.#fullText(), this.#files.articles()]);
    const found = await Promise.all(phrases.map((phrase) => fullText.findPhrase(phrase, articles)));
    return places.filter((place) => found.every((own) => own.has(place)));
  }

  /** The two words that were written as one; a short one, of which the vocabulary knows nothing, has to be a common one. */
  async #halves(word: string): Promise<RankedWord[] | null> {
    const telling = queryWordsOf(((await this.#files.halves(word)) ?? []).join(" ")).map(({ whole }) => whole);
    const halves = telling.length === 2 ? await this.#allKnown(telling) : null;
    return halves?.every((half) => half.form.length >= shortestWord || isCommon(half)) === true ? halves : null;
  }

  /** Null where one of them is not known. */
  async #allKnown(forms: readonly string[]): Promise<RankedWord[] | null> {
    const known = await this.#knownAmong(forms);
    return known.length > 0 && known.length === forms.length ? known : null;
  }

  async #knownAmong(forms: readonly string[]): Promise<RankedWord[]> {
    const words = await Promise.all(forms.map((form) => this.#known(form)));
    return words.filter((word) => word !== null);
  }

  /** The word that another was repaired to; what no title has may be another misspelling of it, `profesional`. */
  async #meant(word: string): Promise<RankedWord | null> {
    const known = await this.#known(word);
    const again = isTitled(known) ? null : await this.#files.repair(word);
    return again === null ? known : await this.#known(again.word);
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
    return (await this.#fullText()).find(form, await this.#files.articles());
  }
}

/** A word in the capitals of a query, unless it was repaired. */
function asTyped(form: string, query: string): string {
  const at = query.toLowerCase().indexOf(form);
  return at < 0 ? form : query.slice(at, at + form.length);
}

function asPart(word: RankedWord): RankedWord {
  return { ...word, isPart: true };
}

/** `SP3` and `NT4` stand for a name and its number, which articles write apart; codes have more digits. */
function numberApart(word: string): string[] {
  return (/^([a-z]{2,})(\d{1,2})$/.exec(word) ?? /^(\d{2,3})([a-z]{3,})$/.exec(word) ?? []).slice(1);
}

function isFound({ texts, titles }: RankedWord): boolean {
  return texts.places.length > 0 || titles.length > 0;
}

function isCommon({ texts }: RankedWord): boolean {
  return texts.places.length >= commonFrom;
}

function isTitled(word: RankedWord | null): boolean {
  return word?.titles.some(({ form }) => form === word.form) === true;
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
  const repaired = (word: string): string => repairs.get(word.toLowerCase().replace(/['’]|[._-]+$/g, "")) ?? word;
  return query.trim().replace(/[\p{L}\p{N}_][\p{L}\p{N}_.+#'’-]*/gu, repaired);
}
