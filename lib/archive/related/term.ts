const termBits = 22;

/** Terms are numbers below this; two words of an archive have the same one so seldom that it does not matter. */
export const termCount = 1 << termBits;

/**
 * How much a word tells of an article's subject, in tenths: by the place and the number of its mentions, and by how it
 * is written. The emphasis of a word is one of these, each a good third more than the one before.
 */
const levels = Float64Array.of(8, 11, 15, 20, 27, 37, 50, 68);
const upToHalfway = 1.17;

/** What a word counts among the names of an article's subject; 0 for one that is none. */
const nameWeights = [0, 0.6, 1, 2] as const;
export type NameWeight = (typeof nameWeights)[number];

const levelMask = 7;
const nameShift = 3;
const nameMask = 3;
const bitsBelowTerm = 5;
const maskBelowTerm = (1 << bitsBelowTerm) - 1;
const oddGoldenRatio = 0x9e3779b1;

/** The term that a word's hash stands for; all 32 bits of it count. */
export function termOfHash(hash: number): number {
  return Math.imul(hash, oddGoldenRatio) >>> (32 - termBits);
}

/** A term with its emphasis, rounded to a level, and what it counts as a name, in one number: an article has a hundred. */
export function emphasized(term: number, emphasis: number, nameWeight: NameWeight = 0): number {
  let level = levels.length - 1;
  while (level > 0 && (levels[level] ?? 0) > emphasis * upToHalfway) level -= 1;
  return (term << bitsBelowTerm) | (nameWeights.indexOf(nameWeight) << nameShift) | level;
}

/** The emphasis and name weight of one packed term with another term. */
export function withTerm(packed: number, term: number): number {
  return (term << bitsBelowTerm) | (packed & maskBelowTerm);
}

/** The term itself, without its emphasis. */
export function termOf(packed: number): number {
  return packed >>> bitsBelowTerm;
}

/** The emphasis of a packed term, in tenths: the level to which it was rounded. */
export function emphasisOf(packed: number): number {
  return levels[packed & levelMask] ?? 0;
}

/** What a packed term counts among the names of an article's subject; 0 where it is none. */
export function nameWeightOf(packed: number): number {
  return nameWeights[(packed >>> nameShift) & nameMask] ?? 0;
}
