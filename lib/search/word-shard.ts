import { ByteReader, type Postings } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { hashOf } from "./hash.ts";

/** What the index holds of all forms of a word. */
export interface WordEntry {
  /** The forms that stand in titles, and in which: with each article the number of words of its title, 15 at most. */
  titles: { form: string; postings: Postings }[];
  /** All articles that have the word, with its level of strength in each; null where the full-text engine has to be asked. */
  texts: Postings | null;
}

/** An entry as it is written. */
export interface WrittenEntry {
  stem: string;
  titles: { form: string; places: number[]; lengths: number[] }[];
  places: number[];
  levels: number[];
}

/** Words that more articles bear have a list of their own; of all others the full-text engine's is short. */
export const commonFrom = 500;

/** The shard in which a word's entry lies. */
export function shardOf(stem: string, shards: number): number {
  return hashOf(stem) % shards;
}

/** The bytes of a shard's file, in which `findEntry` finds the entries. */
export function encodeShard(entries: readonly WrittenEntry[]): Uint8Array {
  const shard = new ByteWriter();
  for (const entry of entries) {
    shard.text(entry.stem);
    shard.bytes(encodeEntry(entry));
  }
  return shard.written();
}

function encodeEntry({ titles, places, levels }: WrittenEntry): Uint8Array {
  const entry = new ByteWriter();
  entry.number(titles.length);
  for (const title of titles) {
    entry.text(title.form);
    entry.postings(title.places, (nth) => Math.min(15, title.lengths[nth] as number));
  }
  if (places.length > commonFrom) entry.postings(places, (nth) => levels[nth] as number);
  return entry.written();
}

/** The entry of a word in its shard; null where no article has the word. */
export function findEntry(shard: Uint8Array, stem: string): WordEntry | null {
  const reader = new ByteReader(shard);
  while (!reader.isAtEnd) {
    const isFound = reader.text() === stem;
    const bytes = reader.bytes();
    if (isFound) return decodeEntry(new ByteReader(bytes));
  }
  return null;
}

function decodeEntry(reader: ByteReader): WordEntry {
  const titles = Array.from({ length: reader.number() }, () => ({ form: reader.text(), postings: reader.postings() }));
  return { titles, texts: reader.isAtEnd ? null : reader.postings() };
}
