import { strengthOfLevel } from "./text-strength.ts";
import type { Postings } from "./byte-reader.ts";

/** One word of a query with all articles that have it. */
export interface RankedWord {
  /** The form that was asked for; other forms of the word count less in titles. */
  form: string;
  titles: readonly { form: string; postings: Postings }[];
  /** Articles that have it in their text, by place, and how strong it is there. */
  texts: { places: Uint32Array; strengths: Float32Array };
}

export interface Ranking {
  /** Places of articles, best first. */
  places: Uint32Array;
  /** How many of them have all words. They need not come first. */
  complete: number;
}

/** Found by `tests/relevance/sweep.js`. */
const title = { weight: 8, otherForm: 0.54, lengthEffect: 0.31, usualLength: 9.3 };
const saturation = 1.2;
const coverageEffect = 0.9;
const titleBonus = { weight: 0.3, power: 2, shortness: 0.45 };
/** What share of a query's weight an article must have to be a result where not all words are asked for. */
const leastCoverage = 0.4;

/**
 * Ranks all articles that have the words, or most of their weight. A word weighs by its rarity; in an article it counts
 * more the oftener it stands there and most in the title, and articles that have more of the words, or a title that is
 * made of them, come first.
 */
export function rank(words: readonly RankedWord[], articleCount: number): Ranking {
  const sums = new Float32Array(articleCount);
  const covered = new Float32Array(articleCount);
  const inTitle = new Float32Array(articleCount);
  const titleLengths = new Uint8Array(articleCount);
  let total = 0;
  for (const { form, titles, texts } of words) {
    const strengths = new Float32Array(articleCount);
    const titleShares = new Float32Array(articleCount);
    for (const { form: found, postings } of titles) {
      const share = found === form ? 1 : title.otherForm;
      for (let nth = 0; nth < postings.places.length; nth += 1) {
        const place = postings.places[nth] as number;
        titleShares[place] = Math.max(share, titleShares[place] as number);
        titleLengths[place] = postings.values[nth] as number;
      }
    }
    for (let nth = 0; nth < texts.places.length; nth += 1)
      strengths[texts.places[nth] as number] = texts.strengths[nth] as number;
    const weight = rarity(countAny(strengths, titleShares), articleCount);
    total += weight;
    for (let place = 0; place < articleCount; place += 1) {
      const share = titleShares[place] as number;
      let strength = strengths[place] as number;
      if (strength === 0 && share === 0) continue;
      if (share > 0) strength += (title.weight * share) / titleLength(titleLengths[place] as number);
      sums[place] = (sums[place] as number) + (weight * strength) / (saturation + strength);
      covered[place] = (covered[place] as number) + weight;
      inTitle[place] = (inTitle[place] as number) + weight * share;
    }
  }
  return collect(
    total,
    (place) => {
      const coverage = (covered[place] as number) / total;
      if (coverage < leastCoverage) return null;
      const titled = inTitle[place] as number;
      const score =
        (sums[place] as number) * coverage ** coverageEffect +
        titleBonus.weight * total * (titled / total) ** titleBonus.power +
        (titleBonus.shortness * titled) / ((titleLengths[place] as number) + 2);
      return { score, isComplete: coverage > 0.9999 };
    },
    articleCount,
  );
}

function titleLength(words: number): number {
  return 1 - title.lengthEffect + (title.lengthEffect * words) / title.usualLength;
}

function countAny(one: Float32Array, other: Float32Array): number {
  let count = 0;
  for (let place = 0; place < one.length; place += 1) if (one[place] !== 0 || other[place] !== 0) count += 1;
  return count;
}

function rarity(articles: number, articleCount: number): number {
  return Math.log(1 + (articleCount - articles + 0.5) / (articles + 0.5));
}

function collect(
  total: number,
  scoreOf: (place: number) => { score: number; isComplete: boolean } | null,
  articleCount: number,
): Ranking {
  const scores = new Float64Array(articleCount);
  const places: number[] = [];
  let complete = 0;
  for (let place = 0; place < articleCount && total > 0; place += 1) {
    const scored = scoreOf(place);
    if (scored === null) continue;
    scores[place] = scored.score;
    places.push(place);
    if (scored.isComplete) complete += 1;
  }
  const sorted = Uint32Array.from(places).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return { places: sorted, complete };
}

/** The text list of a common word, its levels as strengths. */
export function textsOf({ places, values }: Postings): RankedWord["texts"] {
  return { places, strengths: Float32Array.from(values, (level) => Math.max(strengthOfLevel(level), Number.EPSILON)) };
}
