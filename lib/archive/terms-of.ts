import type { Article } from "../model/article.ts";
import type { Citation } from "./citations-of.ts";
import type { CodeMention } from "./codes-of.ts";
import { visitRuns } from "./visit-runs.ts";
import { pairOf, visitTerms } from "./visit-terms.ts";

/** The words of an article, each once, as 31-bit numbers: that archives of them fit into memory and compare quickly. */
export interface Terms {
  terms: Int32Array;
  /** For each word its emphasis. */
  emphasis: Uint8Array;
}

/** In tenths: how much a word tells of an article's subject by the place and the number of its mentions. */
const emphasisOf = { titleAndText: 25, name: 25, pair: 8, title: 12, textOften: 15, textTwice: 12, textOnce: 8 };
const often = 3;

const charactersRead = 1000;

/**
 * The words of an article's title, each two of it that follow one another, its additional query words, its error codes, its number and
 * those that it names, and the words of the first 1,000 characters of its running text.
 */
export function termsOf(article: Article, codes: readonly CodeMention[], citations: readonly Citation[]): Terms {
  const pairs = new Set<number>();
  const title = new Set<number>();
  let previous: number | null = null;
  visitTerms(article.title, (term) => {
    if (functionWords.has(term)) return;
    title.add(term);
    if (previous !== null) pairs.add(pairOf(previous, term));
    previous = term;
  });
  const names = new Set<number>();
  const addName = (term: number): void => {
    names.add(term);
  };
  visitTerms(article.id, addName);
  for (const { code } of codes) visitTerms(code, addName);
  for (const { target, isBoilerplate } of citations) if (!isBoilerplate) visitTerms(target, addName);
  for (const word of article.queryWords) visitTerms(word, (term) => title.add(term));
  const counts = countTerms(article);
  const emphasis = new Map<number, number>();
  for (const term of pairs) emphasis.set(term, emphasisOf.pair);
  for (const [term, count] of counts)
    if (!functionWords.has(term))
      emphasis.set(
        term,
        count >= often ? emphasisOf.textOften : count > 1 ? emphasisOf.textTwice : emphasisOf.textOnce,
      );
  for (const term of title) emphasis.set(term, counts.has(term) ? emphasisOf.titleAndText : emphasisOf.title);
  for (const term of names) emphasis.set(term, emphasisOf.name);
  return { terms: Int32Array.from(emphasis.keys()), emphasis: Uint8Array.from(emphasis.values()) };
}

function countTerms(article: Article): Map<number, number> {
  const counts = new Map<number, number>();
  let read = 0;
  visitRuns(article.children, (run) => {
    for (const { value } of run) {
      if (read >= charactersRead) return;
      read += value.length;
      visitTerms(value, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
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
