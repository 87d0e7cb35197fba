import { hashOf } from "./hash.ts";

/** The vocabulary repairs spelling. It is parted by the first two letters of its words and again by the last two: a word with one mistake has either. */

export const shortestWord = 4;
const repairable = /^[\p{L}]{4,24}$/u;

/** Whether a word can be one of the vocabulary: 4 to 24 letters and nothing else. */
export function isRepairable(word: string): boolean {
  return repairable.test(word);
}

/** Names of all parts of a vocabulary each half of which has so many. */
export function vocabularyPartNames(parts: number): string[] {
  return ["first", "last"].flatMap((end) => Array.from({ length: parts }, (_, nth) => `${end}-${String(nth)}`));
}

/** Names of the parts in which a word lies, and in which words lie that are like it. */
export function vocabularyParts(word: string, parts: number): string[] {
  const partOf = (letters: string): string => String(hashOf(letters) % parts);
  return [`first-${partOf(word.slice(0, 2))}`, `last-${partOf(word.slice(-2))}`];
}

/** One part as a text: each word with the number of articles that have it. */
export function formatVocabulary(words: readonly (readonly [string, number])[]): string {
  return words.map(([word, articles]) => `${word} ${String(articles)}`).join("\n");
}

/** A word that may have been meant in place of another. */
export interface Repair {
  word: string;
  /** Whether some articles have the other as well; it may be meant after all. */
  isDoubtful: boolean;
}

/** So many more articles have the right spelling of a word than a wrong one that occurs as well. */
const moreOfRight = 50;

/**
 * The word that was meant: of those in some parts of the vocabulary that are one edit away (a letter more, less or
 * another, or two in the wrong order) the one that most articles have; null where there is none, or where the word is
 * none of the rare ones itself.
 */
export function repairWord(word: string, parts: readonly string[]): Repair | null {
  let best = { word: "", articles: 0 };
  let own = 0;
  for (const part of parts) {
    for (const line of part.split("\n")) {
      const end = line.indexOf(" ");
      if (Math.abs(end - word.length) > 1 || end < shortestWord) continue;
      const candidate = line.slice(0, end);
      const articles = Number(line.slice(end + 1));
      if (candidate === word) own = articles;
      else if (articles > best.articles && isOneEditAway(word, candidate)) best = { word: candidate, articles };
    }
  }
  return best.articles > own * moreOfRight ? { word: best.word, isDoubtful: own > 0 } : null;
}

/**
 * The two words that were written as one, `codepages`: of those in some parts of the vocabulary the pair of which both are
 * in most articles; null where there is none. Of one half that is too short for the vocabulary nothing is known, but the
 * other one counts.
 */
export function halvesOf(word: string, parts: readonly string[]): readonly [string, string] | null {
  const counts = new Map<string, number>();
  for (const line of parts.flatMap((part) => part.split("\n"))) {
    const end = line.indexOf(" ");
    const known = line.slice(0, end);
    if (word.startsWith(known) || word.endsWith(known)) counts.set(known, Number(line.slice(end + 1)));
  }
  const articlesOf = (half: string): number => (half.length < shortestWord ? Infinity : (counts.get(half) ?? 0));
  let best: { halves: readonly [string, string]; articles: number; isShort: boolean } | null = null;
  for (let cut = shortestHalf; cut <= word.length - shortestHalf; cut += 1) {
    const halves = [word.slice(0, cut), word.slice(cut)] as const;
    const articles = Math.min(...halves.map(articlesOf));
    const isShort = halves.some((half) => half.length < shortestWord);
    if (articles <= (counts.get(word) ?? 0) * moreOfRight || !Number.isFinite(articles)) continue;
    const isBetter = best === null || (isShort === best.isShort ? articles > best.articles : best.isShort);
    if (articles >= usualHalf && isBetter) best = { halves, articles, isShort };
  }
  return best?.halves ?? null;
}

const shortestHalf = 2;
/** Words that are in fewer articles are names and misspellings that happen to lie within another. */
const usualHalf = 50;

function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === restB) return false;
  const isSwapped = restA.slice(2) === restB.slice(2) && restA[1] === restB[0] && restB[1] === restA.at(0);
  const [shorterA, shorterB] = [restA.slice(1), restB.slice(1)];
  return isSwapped || [restB, shorterB].includes(shorterA) || restA === shorterB;
}
