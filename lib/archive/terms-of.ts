import type { Article } from "../model/article.ts";
import type { Citation } from "./citations-of.ts";
import type { CodeMention } from "./codes-of.ts";
import { emphasized, type Emphasis } from "./term.ts";
import { splitTitle } from "./split-title.ts";
import { visitRuns } from "./visit-runs.ts";
import { pairOf, visitTerms } from "./visit-terms.ts";

const emphasisOn = {
  titleAndText: 25,
  name: 25,
  title: 12,
  often: 15,
  twice: 12,
  once: 8,
  pair: 8,
  queryWord: 8,
} as const;
const often = 3;

const charactersRead = 2500;

/** `2001`, and no part of `0x2001`. */
const loneNumbers = /(?<![\w.])[\d.]+(?!\w)/g;

/** What is told of an article besides its tree. */
interface ToldOfArticle {
  codes: readonly CodeMention[];
  citations: readonly Citation[];
  families: readonly string[];
}

/**
 * The words of an article, each once with its emphasis. Those of its title without the prefix, its error codes, its
 * number and those that it cites name its subject, but for numbers and words of its product's name in the title, which
 * many subjects have in common.
 * Each two words of the title that follow one another, its additional query words, and the words of the first 2,500
 * characters of its running text, standing phrases aside, are words of it as well.
 */
export function termsOf(article: Article, { codes, citations, families }: ToldOfArticle): Int32Array {
  const emphasis = new Map<number, Emphasis>();
  const names = new Set<number>();
  const { rest: title } = splitTitle(article.title);
  let previous: number | null = null;
  visitTerms(title, (term) => {
    if (functionWords.has(term)) return;
    names.add(term);
    if (previous !== null) emphasis.set(pairOf(previous, term), emphasisOn.pair);
    previous = term;
  });
  for (const word of article.queryWords) visitTerms(word, (term) => emphasis.set(term, emphasisOn.queryWord));
  const counts = countTerms(article);
  for (const [term, count] of counts) if (!functionWords.has(term)) emphasis.set(term, emphasisOfCount(count));
  for (const term of names) emphasis.set(term, counts.has(term) ? emphasisOn.titleAndText : emphasisOn.title);
  const noName = (term: number): void => {
    names.delete(term);
  };
  for (const [number] of title.matchAll(loneNumbers)) visitTerms(number, noName);
  for (const family of families) visitTerms(family, noName);
  const addName = (term: number): void => {
    names.add(term);
    emphasis.set(term, emphasisOn.name);
  };
  visitTerms(article.id, addName);
  for (const { code } of codes) visitTerms(code, addName);
  for (const { target, isBoilerplate } of citations) if (!isBoilerplate) visitTerms(target, addName);
  const terms = new Int32Array(emphasis.size);
  let size = 0;
  for (const [term, own] of emphasis) {
    terms[size] = emphasized(term, own, names.has(term));
    size += 1;
  }
  return terms;
}

function emphasisOfCount(count: number): Emphasis {
  if (count >= often) return emphasisOn.often;
  return count > 1 ? emphasisOn.twice : emphasisOn.once;
}

function countTerms(article: Article): Map<number, number> {
  const counts = new Map<number, number>();
  let read = 0;
  const count = (term: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  visitRuns(article.children, (run, isBoilerplate) => {
    if (isBoilerplate || read >= charactersRead) return;
    for (const { value } of run) {
      read += value.length;
      visitTerms(value, count);
    }
  });
  return counts;
}

/** Words that join others and say nothing; with one of them, two words are no name. */
const functionWords = termSet(
  "an and are as at be by can cannot do does for from has have how in into is it its may no not of on or some than that the their this to up use using via what when where while who why with without you your after before during between under over if does doesn don will won error err msg message",
);

function termSet(words: string): ReadonlySet<number> {
  const terms = new Set<number>();
  visitTerms(words, (term) => terms.add(term));
  return terms;
}
