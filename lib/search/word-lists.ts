import type { SearchRecord } from "./search-record.ts";
import { stemOf } from "./stem.ts";
import { mentionStrength, strengthLevel, type TextPart } from "./text-strength.ts";
import { isRepairable, vocabularyPartNames, vocabularyParts } from "./vocabulary.ts";
import { shardOf, type WrittenEntry } from "./word-shard.ts";
import { wordsOf } from "./words.ts";

/** What is known of all words with one stem. */
interface StemList {
  /** Articles in the order in which they were added, 16 for each and the level of strength. */
  texts: number[];
  /** By form: articles in that order, 16 for each and the number of words of the title. */
  titles: Map<string, number[]>;
  /** The article that mentioned it last, and how strongly. */
  article: number;
  strength: number;
}

/** What is known of a word as it is written: one look leads to all that its mention changes. */
interface Form {
  stem: StemList;
  articleCount: number;
  /** The article that had it last. */
  article: number;
}

const textParts: readonly TextPart[] = ["opening", "body", "about", "listing"];

/** Collects which words articles have, where, and how strong. */
export class WordLists {
  readonly #byStem = new Map<string, StemList>();
  readonly #forms = new Map<string, Form>();
  #count = 0;

  add({ title, parts }: Pick<SearchRecord, "title" | "parts">): void {
    const article = this.#count;
    this.#count += 1;
    const mentioned: StemList[] = [];
    for (const part of textParts) {
      const words = flatWords(parts[part]);
      const strength = mentionStrength(part, words.length);
      for (const word of words) this.#mention(this.#formOf(word), article, strength, mentioned);
    }
    const titleWords = flatWords(title);
    const length = Math.min(15, titleWords.length);
    for (const word of new Set(titleWords)) {
      const form = this.#formOf(word);
      this.#mention(form, article, 0, mentioned);
      const { titles } = form.stem;
      const articles = titles.get(word);
      if (articles === undefined) titles.set(word, [article * 16 + length]);
      else articles.push(article * 16 + length);
    }
    for (const { texts, strength } of mentioned) texts.push(article * 16 + strengthLevel(strength));
  }

  #mention(form: Form, article: number, strength: number, mentioned: StemList[]): void {
    if (form.article !== article) {
      form.article = article;
      form.articleCount += 1;
    }
    const { stem } = form;
    if (stem.article !== article) {
      stem.article = article;
      stem.strength = 0;
      mentioned.push(stem);
    }
    stem.strength += strength;
  }

  /** The entries of each shard; `placeOf` says where in the index the article stands that was added at a time. */
  *shards(placeOf: Uint32Array, count: number): Generator<WrittenEntry[]> {
    const stems = Array.from({ length: count }, (): string[] => []);
    for (const [stem, { texts, titles }] of this.#byStem)
      if (texts.length > 1 || titles.size > 0) stems[shardOf(stem, count)]?.push(stem);
    for (const own of stems) yield own.sort().map((stem) => entryOf(stem, this.#listOf(stem), placeOf));
  }

  /** The words of each part of the vocabulary, with the number of articles that have them. */
  vocabulary(count: number): Map<string, (readonly [string, number])[]> {
    const parts = new Map<string, (readonly [string, number])[]>(vocabularyPartNames(count).map((name) => [name, []]));
    for (const [word, { articleCount }] of [...this.#forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!isRepairable(word)) continue;
      for (const part of vocabularyParts(word, count)) parts.get(part)?.push([word, articleCount]);
    }
    return parts;
  }

  #formOf(word: string): Form {
    const known = this.#forms.get(word);
    if (known !== undefined) return known;
    const form = { stem: this.#listOf(stemOf(word)), articleCount: 0, article: none };
    this.#forms.set(word, form);
    return form;
  }

  #listOf(stem: string): StemList {
    const known = this.#byStem.get(stem);
    if (known !== undefined) return known;
    const list = { texts: [], titles: new Map<string, number[]>(), article: none, strength: 0 };
    this.#byStem.set(stem, list);
    return list;
  }
}

const none = -1;

function entryOf(stem: string, { texts, titles }: StemList, placeOf: Uint32Array): WrittenEntry {
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
