import type { Terms } from "./terms-of.ts";

/** The words of some articles, article after article: those of article `a` stand from `starts[a]` up to `starts[a + 1]`. */
export interface NumberedTerms {
  starts: Int32Array;
  /** Numbers from 0 on in the order of the words' first mention. */
  numbers: Int32Array;
  emphasis: Uint8Array;
  /** For each number how many articles have the word. */
  sharers: Int32Array;
}

/** Gives the words of an archive small numbers. */
export function numberTerms(articles: readonly Terms[]): NumberedTerms {
  const starts = new Int32Array(articles.length + 1);
  for (const [place, { terms }] of articles.entries()) starts[place + 1] = (starts[place] ?? 0) + terms.length;
  const size = starts[articles.length] ?? 0;
  const numbers = new Int32Array(size);
  const emphasis = new Uint8Array(size);
  const known = new Map<number, number>();
  let at = 0;
  for (const article of articles) {
    emphasis.set(article.emphasis, at);
    for (const term of article.terms) {
      let number = known.get(term);
      if (number === undefined) {
        number = known.size;
        known.set(term, number);
      }
      numbers[at] = number;
      at += 1;
    }
  }
  const sharers = new Int32Array(known.size);
  for (const number of numbers) sharers[number] = (sharers[number] ?? 0) + 1;
  return { starts, numbers, emphasis, sharers };
}
