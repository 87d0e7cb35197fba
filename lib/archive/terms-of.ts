import type { Article } from "../model/article.ts";
import type { Citation } from "./citations-of.ts";
import type { CodeMention } from "./codes-of.ts";
import { visitRuns } from "./visit-runs.ts";

/** The words of an article, each once, as 32-bit numbers: that archives of them fit into memory and compare quickly. */
export interface Terms {
  /** Those of the title, the additional query words and the error codes. */
  subject: Int32Array;
  /** Those of the text's beginning that are not among them. */
  text: Int32Array;
}

const charactersRead = 1000;

/** The words of an article's title and of the first 1,000 characters of its running text. */
export function termsOf(article: Article, codes: readonly CodeMention[], citations: readonly Citation[]): Terms {
  const subject = new Set<number>();
  addTerms(article.id, subject);
  addTerms(article.title, subject);
  for (const word of article.queryWords) addTerms(word, subject);
  for (const { code } of codes) addTerms(code, subject);
  for (const { target, isBoilerplate } of citations) if (!isBoilerplate) addTerms(target, subject);
  const text = new Set<number>();
  let read = 0;
  visitRuns(article.children, (run) => {
    for (const { value } of run) {
      if (read >= charactersRead) return;
      read += value.length;
      addTerms(value, text);
    }
  });
  for (const term of subject) text.delete(term);
  return { subject: Int32Array.from(subject), text: Int32Array.from(text) };
}

const fewestCharacters = 2;

/** A word is letters, digits, `_` and inner dots; its number is that of its small letters, without a plural's `s`. */
function addTerms(text: string, terms: Set<number>): void {
  let hash = emptyHash;
  let hashBefore = emptyHash;
  let length = 0;
  let last = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : 0;
    const isPart = isWordSign(sign) || (sign === dot && length > 0 && isWordSign(text.charCodeAt(at + 1)));
    if (isPart) {
      last = sign | (sign >= upperA && sign <= upperZ ? smallBit : 0);
      hashBefore = hash;
      hash = Math.imul(hash ^ last, hashFactor);
      length += 1;
    } else if (length > 0) {
      if (length >= fewestCharacters) terms.add((last === smallS && length > 3 ? hashBefore : hash) >>> 1);
      hash = emptyHash;
      length = 0;
    }
  }
}

/** FNV-1a. */
const emptyHash = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
const [dot, upperA, upperZ, smallS, smallBit] = [0x2e, 0x41, 0x5a, 0x73, 0x20];

function isWordSign(sign: number): boolean {
  return (
    (sign >= 0x61 && sign <= 0x7a) ||
    (sign >= upperA && sign <= upperZ) ||
    (sign >= 0x30 && sign <= 0x39) ||
    sign === 0x5f ||
    sign > 0x7f
  );
}
