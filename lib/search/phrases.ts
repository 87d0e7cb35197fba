import { wordsOf } from "./words.ts";

/** Marks behind a letter or digit open nothing: `3.5" and 5.25" disks`. */
const quoted = /(?<![\p{L}\p{N}])["“„]([^"“„”]+)["“”](?![\p{L}\p{N}])/gu;
const word = /[\p{L}\p{N}_]+/gu;

/** The words that a query has in quotation marks, as they are typed, where these are several. */
export function phrasesOf(query: string): string[] {
  return Array.from(query.matchAll(quoted), ([, phrase = ""]) => phrase.trim()).filter(
    (phrase) => wordsOf(phrase).length > 1,
  );
}

/** A query without its quotation marks. */
export function unquoted(query: string): string {
  return query.replace(/["“„”]/g, "");
}

/** Where a phrase begins in a text, whatever stands between its words and however these are capitalised; -1 where it does not. */
export function placeOfPhrase(text: string, phrase: string): number {
  const words = phrase.match(word) ?? [];
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}_])${words.join("[^\\p{L}\\p{N}_]+")}(?![\\p{L}\\p{N}_])`, "iu"));
}
