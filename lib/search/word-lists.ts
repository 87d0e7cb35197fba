import { Chains, endOfChain } from "./chains.ts";
import type { SearchRecord } from "./search-record.ts";
import { stemOf } from "./stem.ts";
import { mentionStrength, strengthLevel, type TextPart } from "./text-strength.ts";
import { isRepairable, vocabularyPartNames, vocabularyParts } from "./vocabulary.ts";
import { shardOf, type WrittenEntry } from "./word-shard.ts";
import { wordsOf } from "./words.ts";

/** What is known of all words with one stem. */
interface StemList {
  /** Chain of articles, 16 for each and the level of strength; and how many they are. */
  texts: number;
  textCount: number;
  /** By form: chain of articles, 16 for each and the number of words of the title; null where no title has the word. */
  titles: Map<string, number> | null;
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
  readonly #articles = new Chains();
  readonly #byStem = new Map<string, StemList>();
  readonly #forms = new Map<string, Form>();
  #count = 0;

  /** Adds the words of an article; its number is how many were added before it. */
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
      const titles = (form.stem.titles ??= new Map<string, number>());
      titles.set(word, this.#articles.add(titles.get(word) ?? endOfChain, article * 16 + length));
    }
    for (const stem of mentioned) {
      stem.texts = this.#articles.add(stem.texts, article * 16 + strengthLevel(stem.strength));
      stem.textCount += 1;
    }
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

  /** The stems of each shard, in their order. */
  stemsOfShards(count: number): string[][] {
    const shards = Array.from({ length: count }, (): string[] => []);
    for (const [stem, { textCount, titles }] of this.#byStem)
      if (textCount > 1 || titles !== null) shards[shardOf(stem, count)]?.push(stem);
    for (const stems of shards) stems.sort();
    return shards;
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

  /** What is written of a stem; `placeOf` says where in the index the article stands that was added at a time. */
  entryOf(stem: string, placeOf: Uint32Array): WrittenEntry {
    const { texts, titles } = this.#listOf(stem);
    const text = placed(this.#articles.read(texts), placeOf);
    return {
      stem,
      places: text.places,
      levels: text.values,
      titles: Array.from(titles ?? [], ([form, articles]) => {
        const { places, values } = placed(this.#articles.read(articles), placeOf);
        return { form, places, lengths: values };
      }),
    };
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
    const list = { texts: endOfChain, textCount: 0, titles: null, article: none, strength: 0 };
    this.#byStem.set(stem, list);
    return list;
  }
}

const none = -1;

function placed(articles: readonly number[], placeOf: Uint32Array): { places: number[]; values: number[] } {
  const moved = new Uint32Array(articles.length);
  for (let nth = 0; nth < articles.length; nth += 1) {
    const value = articles[nth] as number;
    moved[nth] = ((placeOf[value >>> 4] as number) << 4) | (value & 15);
  }
  const places: number[] = [];
  const values: number[] = [];
  for (const value of moved.sort()) {
    places.push(value >>> 4);
    values.push(value & 15);
  }
  return { places, values };
}

function flatWords(text: string): string[] {
  const words: string[] = [];
  for (const { whole, parts } of wordsOf(text)) {
    words.push(whole);
    for (const part of parts) words.push(part);
  }
  return words;
}
