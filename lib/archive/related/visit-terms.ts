import { termOfHash } from "./term.ts";

const fewestCharacters = 2;

/**
 * How a word is written: as an identifier (`SYS`, `CFileDialog`, `emm386`, `boot.ini`), capitalised inside a sentence
 * or at the beginning of one, or in lower case.
 */
export type WordForm = "identifier" | "capitalized" | "opening" | "plain";

/**
 * Calls `visit` with the words of a text in order, as numbers below `termCount`. A word consists of letters, digits,
 * `_` and inner dots; its number is that of the word in lower case without a plural's `s`. If a word has letters and
 * inner dots, the part before the first dot also counts as a word: `emm386.exe` is also `emm386`.
 */
export function visitTerms(text: string, visit: (term: number, form: WordForm) => void): void {
  let hash = emptyHash;
  let hashBefore = emptyHash;
  let length = 0;
  let last = 0;
  let signs = 0;
  let opensSentence = true;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : 0;
    const isDot = sign === dot && length > 0 && isWordSign(text.charCodeAt(at + 1));
    if (isDot || isWordSign(sign)) {
      if (isDot && (signs & (innerDot | letter)) === letter && length >= fewestCharacters)
        visit(termOfHash(hash), "identifier");
      signs |= isDot ? innerDot : kindOf(sign, length);
      last = sign | (sign >= upperA && sign <= upperZ ? smallBit : 0);
      hashBefore = hash;
      hash = Math.imul(hash ^ last, hashFactor);
      length += 1;
    } else {
      if (length >= fewestCharacters)
        visit(termOfHash(last === smallS && length > 3 ? hashBefore : hash), formOf(signs, opensSentence));
      if (length > 0) opensSentence = false;
      if (endsSentence(sign)) opensSentence = true;
      else if (!isBetween(sign)) opensSentence = false;
      hash = emptyHash;
      length = 0;
      signs = 0;
    }
  }
}

/** FNV-1a. */
const emptyHash = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
const [dot, upperA, upperZ, smallS, smallBit] = [0x2e, 0x41, 0x5a, 0x73, 0x20];

/** Kinds of characters in a word, one bit each. */
const [letter, firstCapital, laterCapital, digit, underscore, innerDot] = [1, 2, 4, 8, 16, 32];

function kindOf(sign: number, place: number): number {
  if (sign >= upperA && sign <= upperZ) return letter | (place === 0 ? firstCapital : laterCapital);
  if (sign >= 0x30 && sign <= 0x39) return digit;
  return sign === 0x5f ? underscore : letter;
}

function formOf(signs: number, opensSentence: boolean): WordForm {
  const isMixed = (signs & letter) !== 0 && (signs & (digit | innerDot)) !== 0;
  if (isMixed || (signs & (laterCapital | underscore)) !== 0) return "identifier";
  if ((signs & firstCapital) === 0) return "plain";
  return opensSentence ? "opening" : "capitalized";
}

/** `.`, `:`, `!` and `?`. */
function endsSentence(sign: number): boolean {
  return sign === dot || sign === 0x3a || sign === 0x21 || sign === 0x3f;
}

/**
 * Blanks, quotation marks and opening brackets may come between the end of a sentence and the first word of the next.
 */
function isBetween(sign: number): boolean {
  return sign <= 0x20 || sign === 0x22 || sign === 0x27 || sign === 0x28 || sign === 0x5b;
}

function isWordSign(sign: number): boolean {
  return (
    (sign >= 0x61 && sign <= 0x7a) ||
    (sign >= upperA && sign <= upperZ) ||
    (sign >= 0x30 && sign <= 0x39) ||
    sign === 0x5f ||
    sign > 0x7f
  );
}

/** The term for two successive words, in either order. */
export function pairOf(one: number, other: number): number {
  return termOfHash(Math.imul(one ^ other, hashFactor));
}
