/** The parts of an article, by how much a word in them says of what the article is about. */
export type TextPart = "opening" | "body" | "about" | "listing";

/**
 * How much one mention counts, how much less in a long part, and how many words such a part has in the archive on
 * average. Found by `tests/relevance/sweep.js`, as all numbers of the ranking.
 */
const parts: Record<TextPart, { weight: number; lengthEffect: number; usualLength: number }> = {
  /** Symptoms or summary, or else the first paragraph. */
  opening: { weight: 1.2, lengthEffect: 0.5, usualLength: 72 },
  body: { weight: 1, lengthEffect: 0.85, usualLength: 238 },
  /** Products, query words, and what the title's prefix means. */
  about: { weight: 0.8, lengthEffect: 0.6, usualLength: 29 },
  listing: { weight: 0.3, lengthEffect: 0.75, usualLength: 41 },
};

/** What one mention of a word counts in a part of so many words. */
export function mentionStrength(part: TextPart, length: number): number {
  const { weight, lengthEffect, usualLength } = parts[part];
  return weight / (1 - lengthEffect + (lengthEffect * (length + 1)) / (usualLength + 1));
}

const weakest = 0.25;

/** A strength as a number below 16, in steps of its logarithm; 0 where the text has none. */
export function strengthLevel(strength: number): number {
  if (strength <= 0) return 0;
  return Math.min(15, Math.max(1, 1 + Math.round(2 * Math.log2(strength / weakest))));
}

/** The strength that a level stands for; 0 for level 0. */
export function strengthOfLevel(level: number): number {
  return level === 0 ? 0 : weakest * 2 ** ((level - 1) / 2);
}
