import { termOfHash } from "./term.ts";

const fewestCharacters = 2;

/**
 * Calls `visit` with the words of a text in their order, as numbers below `termCount`. A word is letters, digits, `_`
 * and inner dots; its number is that of its small letters, without a plural's `s`.
 */
export function visitTerms(text: string, visit: (term: number) => void): void {
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
      if (length >= fewestCharacters) visit(termOfHash(last === smallS && length > 3 ? hashBefore : hash));
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

/** The number of two words that follow one another. */
export function pairOf(one: number, other: number): number {
  return termOfHash(Math.imul(one ^ other, hashFactor));
}
