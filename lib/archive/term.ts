const termBits = 22;

/** Terms are numbers below this; two words of an archive have the same one so seldom that it does not matter. */
export const termCount = 1 << termBits;

/** How much a word tells of an article's subject by the place and the number of its mentions, in tenths. */
const tenths = [8, 12, 15, 25] as const;
export type Emphasis = (typeof tenths)[number];
const emphases = Float64Array.from(tenths);

/** Enough for a place in `tenths`, and behind them the bit of names. */
const emphasisMask = 3;
const nameBit = 4;
const bitsBelowTerm = 3;
const maskBelowTerm = (1 << bitsBelowTerm) - 1;
const oddGoldenRatio = 0x9e3779b1;

/** The term that a word's hash stands for; all 32 bits of it count. */
export function termOfHash(hash: number): number {
  return Math.imul(hash, oddGoldenRatio) >>> (32 - termBits);
}

/** A term with its emphasis, and whether it is a name of the article's subject, in one number: an article has a hundred. */
export function emphasized(term: number, emphasis: Emphasis, isName = false): number {
  return (term << bitsBelowTerm) | (isName ? nameBit : 0) | tenths.indexOf(emphasis);
}

/** The emphasis of one packed term with another term. */
export function withTerm(packed: number, term: number): number {
  return (term << bitsBelowTerm) | (packed & maskBelowTerm);
}

export function termOf(packed: number): number {
  return packed >>> bitsBelowTerm;
}

export function emphasisOf(packed: number): number {
  return emphases[packed & emphasisMask] ?? 0;
}

export function isName(packed: number): boolean {
  return (packed & nameBit) !== 0;
}
