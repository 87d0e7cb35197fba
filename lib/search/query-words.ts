import { wordsOf, type Word } from "./words.ts";

/**
 * Words that say nothing of what an article is about, as they stand in questions. `out`, `off` and `no` do: out of
 * memory, log off, no sound.
 */
const stopWords = new Set(
  `a about after am an and any are as at be before but by can cannot cant could did do does doesnt dont for from get gets
  got had has have how i if im in into is isnt it its just like me my not of on or our so some than that the
  their then there theres these they this to too us very was we were what when where which while who why will with wont
  would you your`.split(/\s+/),
);

/** The words of a query that count, each once; stop words only where it has no others. */
export function queryWordsOf(query: string): Word[] {
  const unique = new Map(wordsOf(query).map((word) => [word.whole, word]));
  const telling = [...unique.values()].filter(({ whole }) => !stopWords.has(whole));
  return telling.length > 0 ? telling : [...unique.values()];
}
