import { strengthOfLevel } from "./text-strength.ts";
import type { Postings } from "./byte-reader.ts";

/** One word of a query with all articles that have it. */
export interface RankedWord {
  /** The form that was asked for; other forms of the word count less in titles. */
  form: string;
  /** Whether only a longer word was asked for, of which it is a part: `dll` of `tray.dll`. */
  isPart?: boolean;
  titles: readonly { form: string; postings: Postings }[];
  /** Articles that have it in their text, by place, and how strong it is there. */
  texts: { places: Uint32Array; strengths: Float32Array };
}

/** The articles that a query finds. */
export interface Ranking {
  /** Places of articles, best first. */
  places: Uint32Array;
  /** How many of them have all words that were asked for, whole. They need not come first. */
  complete: number;
  /** Of each place the score by which it stands among them. */
  scores: Float32Array;
}

/** What weighs how much. */
export interface RankWeights {
  /** A word in a title against one mention in the text. */
  title: number;
  /** Another form of the word in a title, as a share of the word itself. */
  otherForm: number;
  /** How much less a word counts in a long title. */
  titleLengthEffect: number;
  /** How soon more mentions of a word add nothing. */
  saturation: number;
  /** How much articles lose that lack some of the words. */
  coverage: number;
  /** What titles gain that have many of the words, and how much more those with all. */
  titleBonus: number;
  titleBonusPower: number;
  /** What short titles gain. */
  shortTitle: number;
}

/** Found by `npm run sweep`. */
export const rankWeights: RankWeights = {
  title: 10,
  otherForm: 0.54,
  titleLengthEffect: 0.3,
  saturation: 0.86,
  coverage: 0.9,
  titleBonus: 0.3,
  titleBonusPower: 2,
  shortTitle: 0.45,
};

const usualTitleLength = 9.3;

/** What share of a query's weight an article must have to be a result where not all words are asked for. */
const leastCoverage = 0.4;

/**
 * Ranks all articles that have the words, or most of their weight. A word weighs by its rarity; in an article it counts
 * more the oftener it stands there and most in the title, and articles that have more of the words, or a title that is
 * made of them, come first.
 */
export function rank(words: readonly RankedWord[], articleCount: number, weights: RankWeights = rankWeights): Ranking {
  const sums = new Float32Array(articleCount);
  const covered = new Float32Array(articleCount);
  const inTitle = new Float32Array(articleCount);
  const titleLengths = new Uint8Array(articleCount);
  const asked = words.filter(({ isPart }) => isPart !== true).length;
  const held = new Uint16Array(articleCount);
  let total = 0;
  for (const { form, isPart, titles, texts } of words) {
    const strengths = new Float32Array(articleCount);
    const titleShares = new Float32Array(articleCount);
    for (const { form: found, postings } of titles) {
      const share = found === form ? 1 : weights.otherForm;
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
      if (isPart !== true) held[place] = (held[place] as number) + 1;
      if (share > 0)
        strength += (weights.title * share) / titleLength(titleLengths[place] as number, weights.titleLengthEffect);
      sums[place] = (sums[place] as number) + (weight * strength) / (weights.saturation + strength);
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
        (sums[place] as number) * coverage ** weights.coverage +
        weights.titleBonus * total * (titled / total) ** weights.titleBonusPower +
        (weights.shortTitle * titled) / ((titleLengths[place] as number) + 2);
      return { score, isComplete: held[place] === asked };
    },
    articleCount,
  );
}

function titleLength(words: number, effect: number): number {
  return 1 - effect + (effect * words) / usualTitleLength;
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
  const keys: number[] = [];
  const scores = new Float32Array(articleCount);
  let complete = 0;
  for (let place = 0; place < articleCount && total > 0; place += 1) {
    const scored = scoreOf(place);
    if (scored === null) continue;
    scores[place] = scored.score;
    keys.push(place - Math.round(scored.score * stepsOfScore) * mostArticles);
    if (scored.isComplete) complete += 1;
  }
  const sorted = Float64Array.from(keys).sort();
  const places = new Uint32Array(sorted.length);
  for (let nth = 0; nth < sorted.length; nth += 1) {
    const key = sorted[nth] as number;
    places[nth] = key - Math.floor(key / mostArticles) * mostArticles;
  }
  return { places, complete, scores };
}

/** Score and place in one number each sort ten times as fast as by a comparison. */
const stepsOfScore = 2 ** 16;
const mostArticles = 2 ** 20;

/** The text list of a common word, its levels as strengths. */
export function textsOf({ places, values }: Postings): RankedWord["texts"] {
  const strengths = new Float32Array(values.length);
  for (let nth = 0; nth < values.length; nth += 1) strengths[nth] = strengthOfValue[values[nth] as number] as number;
  return { places, strengths };
}

/** An article that has a word in its title alone has it as well. */
const inTitleAlone = 1e-6;
const strengthOfValue = Float32Array.from({ length: 16 }, (_, level) => strengthOfLevel(level) || inTitleAlone);

/** Articles that have one word or another, as if it were the one. */
export function either(one: RankedWord, other: RankedWord): RankedWord {
  return {
    form: one.form,
    titles: [...one.titles, ...other.titles],
    texts: {
      places: Uint32Array.from([...other.texts.places, ...one.texts.places]),
      strengths: Float32Array.from([...other.texts.strengths, ...one.texts.strengths]),
    },
  };
}

/** Articles that have all of some words, as if these were one: each as strong as the weakest of them. */
export function allOf(form: string, words: readonly RankedWord[]): RankedWord {
  const [first, ...others] = words.map(strengthsAndTitles);
  const texts = [...(first?.strengths ?? [])].filter(([place]) =>
    others.every(({ strengths }) => strengths.has(place)),
  );
  const titles = [...(first?.lengths ?? [])].filter(([place]) => others.every(({ lengths }) => lengths.has(place)));
  const postings = {
    places: Uint32Array.from(titles, ([place]) => place),
    values: Uint8Array.from(titles, ([, length]) => length),
  };
  return {
    form,
    titles: titles.length === 0 ? [] : [{ form, postings }],
    texts: {
      places: Uint32Array.from(texts, ([place]) => place),
      strengths: Float32Array.from(texts, ([place, strength]) =>
        Math.min(strength, ...others.map(({ strengths }) => strengths.get(place) ?? 0)),
      ),
    },
  };
}

function strengthsAndTitles({ titles, texts }: RankedWord): {
  strengths: Map<number, number>;
  lengths: Map<number, number>;
} {
  const lengths = new Map<number, number>();
  for (const { postings } of titles)
    for (const [nth, place] of postings.places.entries()) lengths.set(place, postings.values[nth] ?? 0);
  const strengths = new Map([...lengths.keys()].map((place) => [place, inTitleAlone]));
  for (const [nth, place] of texts.places.entries()) strengths.set(place, texts.strengths[nth] ?? 0);
  return { strengths, lengths };
}
