const termBits = 22;

/** Terms are numbers below this. Two words of an archive get the same number so seldom that it does not matter. */
export const termCount = 1 << termBits;

/**
 * The levels of emphasis, in tenths: how much a word says about an article's subject, judged by where and how often it
 * occurs and how it is written. Each level is a good third more than the one before.
 */
const levels = Float64Array.of(8, 11, 15, 20, 27, 37, 50, 68);
const upToHalfway = 1.17;

/** How much a word counts among the names of an article's subject; 0 for a word that is not one. */
const nameWeights = [0, 0.6, 1, 2] as const;
export type NameWeight = (typeof nameWeights)[number];

const levelMask = 7;
const nameShift = 3;
const nameMask = 3;
const bitsBelowTerm = 5;
const maskBelowTerm = (1 << bitsBelowTerm) - 1;
const oddGoldenRatio = 0x9e3779b1;

/** The term for a word's hash; all 32 bits of the hash count. */
export function termOfHash(hash: number): number {
  return Math.imul(hash, oddGoldenRatio) >>> (32 - termBits);
}

/**
 * Packs a term, its emphasis rounded to a level, and its weight as a name into one number: an article has a hundred of
 * them.
 */
export function emphasized(term: number, emphasis: number, nameWeight: NameWeight = 0): number {
  let level = levels.length - 1;
  while (level > 0 && (levels[level] ?? 0) > emphasis * upToHalfway) level -= 1;
  return (term << bitsBelowTerm) | (nameWeights.indexOf(nameWeight) << nameShift) | level;
}

/** Replaces the term in a packed one, and keeps emphasis and name weight. */
export function withTerm(packed: number, term: number): number {
  return (term << bitsBelowTerm) | (packed & maskBelowTerm);
}

/** The term in a packed one. */
export function termOf(packed: number): number {
  return packed >>> bitsBelowTerm;
}

/** The emphasis of a packed term, in tenths, rounded to a level. */
export function emphasisOf(packed: number): number {
  return levels[packed & levelMask] ?? 0;
}

/** The weight of a packed term as a name of the article's subject; 0 where it is not one. */
export function nameWeightOf(packed: number): number {
  return nameWeights[(packed >>> nameShift) & nameMask] ?? 0;
}
