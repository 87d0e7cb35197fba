import type { SearchRecord } from "./search-record.ts";
import { stemOf } from "./stem.ts";
import { mentionStrength, strengthLevel, type TextPart } from "./text-strength.ts";
import { isRepairable, vocabularyPartNames, vocabularyParts } from "./vocabulary.ts";
import { shardOf, type WrittenEntry } from "./word-shard.ts";
import { wordsOf } from "./words.ts";

interface Occurrences {
  /** Articles in the order in which they were added, 16 for each and the level of strength. */
  texts: number[];
  /** By form: articles in that order, 16 for each and the number of words of the title. */
  titles: Map<string, number[]>;
}

const textParts: readonly TextPart[] = ["opening", "body", "about", "listing"];

/** Collects which words articles have, where, and how strong. */
export class WordLists {
  readonly #byStem = new Map<string, Occurrences>();
  readonly #articlesOfForm = new Map<string, number>();
  readonly #stems = new Map<string, string>();
  #count = 0;

  add({ title, parts }: Pick<SearchRecord, "title" | "parts">): void {
    const article = this.#count;
    this.#count += 1;
    const strengths = new Map<string, number>();
    const forms = new Set<string>();
    for (const part of textParts) {
      const words = flatWords(parts[part]);
      const strength = mentionStrength(part, words.length);
      for (const word of words) {
        const stem = this.#stemOf(word);
        forms.add(word);
        strengths.set(stem, (strengths.get(stem) ?? 0) + strength);
      }
    }
    const titleWords = flatWords(title);
    const length = Math.min(15, titleWords.length);
    for (const word of new Set(titleWords)) {
      const stem = this.#stemOf(word);
      forms.add(word);
      if (!strengths.has(stem)) strengths.set(stem, 0);
      const { titles } = this.#occurrencesOf(stem);
      const articles = titles.get(word);
      if (articles === undefined) titles.set(word, [article * 16 + length]);
      else articles.push(article * 16 + length);
    }
    for (const [stem, strength] of strengths)
      this.#occurrencesOf(stem).texts.push(article * 16 + strengthLevel(strength));
    for (const form of forms) this.#articlesOfForm.set(form, (this.#articlesOfForm.get(form) ?? 0) + 1);
  }

  /** The entries of each shard; `placeOf` says where in the index the article stands that was added at a time. */
  *shards(placeOf: Uint32Array, count: number): Generator<WrittenEntry[]> {
    const stems = Array.from({ length: count }, (): string[] => []);
    for (const [stem, { texts, titles }] of this.#byStem)
      if (texts.length > 1 || titles.size > 0) stems[shardOf(stem, count)]?.push(stem);
    for (const own of stems) yield own.sort().map((stem) => this.#entryOf(stem, placeOf));
  }

  /** The words of each part of the vocabulary, with the number of articles that have them. */
  vocabulary(count: number): Map<string, (readonly [string, number])[]> {
    const parts = new Map<string, (readonly [string, number])[]>(vocabularyPartNames(count).map((name) => [name, []]));
    for (const entry of [...this.#articlesOfForm].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!isRepairable(entry[0])) continue;
      for (const part of vocabularyParts(entry[0], count)) parts.get(part)?.push(entry);
    }
    return parts;
  }

  #entryOf(stem: string, placeOf: Uint32Array): WrittenEntry {
    const { texts, titles } = this.#occurrencesOf(stem);
    const text = placed(texts, placeOf);
    return {
      stem,
      places: text.places,
      levels: text.values,
      titles: Array.from(titles, ([form, articles]) => {
        const { places, values } = placed(articles, placeOf);
        return { form, places, lengths: values };
      }),
    };
  }

  #occurrencesOf(stem: string): Occurrences {
    const known = this.#byStem.get(stem);
    if (known !== undefined) return known;
    const occurrences = { texts: [], titles: new Map<string, number[]>() };
    this.#byStem.set(stem, occurrences);
    return occurrences;
  }

  #stemOf(word: string): string {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    this.#stems.set(word, stem);
    return stem;
  }
}

function placed(articles: readonly number[], placeOf: Uint32Array): { places: number[]; values: number[] } {
  const moved = Float64Array.from(articles, (value) => (placeOf[value >>> 4] as number) * 16 + (value & 15)).sort();
  return {
    places: Array.from(moved, (value) => Math.floor(value / 16)),
    values: Array.from(moved, (value) => value % 16),
  };
}

function flatWords(text: string): string[] {
  const words: string[] = [];
  for (const { whole, parts } of wordsOf(text)) {
    words.push(whole);
    for (const part of parts) words.push(part);
  }
  return words;
}
