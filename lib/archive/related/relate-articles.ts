import { LargestNumbers } from "./largest-numbers.ts";
import { placeOf, rankOf, scoreBelow } from "./ranked-place.ts";
import { RowComparison } from "./row-comparison.ts";
import { listOf, type RowLists } from "./row-lists.ts";
import { RowSearch } from "./row-search.ts";
import { SharedNames } from "./shared-names.ts";
import type { TermTable } from "./term-table.ts";
import { termVectors, type TermVectors, type VectorBounds } from "./term-vectors.ts";
import { TopicSpace } from "./topic-space.ts";

const mostRelated = 5;
const mostCandidates = 20;
const bounds: VectorBounds = { mostSharers: 15000, mostTerms: 40 };
/** Bounds the work for each article, however many there are. */
const mostEntries = 800;
const otherFamilyFactor = 0.25;
/** What the same topics count for: less than is asked for, since they do not make two articles near by themselves. */
const topicWeight = 0.3;
/** With less in common two articles share a word by chance, and none is better than a wrong one. */
const leastScore = 0.33;

/**
 * For each article, as a row, the rows of the five that are nearest to it, nearest first, or of fewer where no other is
 * near: by the words that they share, the rarer the more, how much of what the title of one names is in the other, and how
 * much their topics have in common; rather those of the same product, which alone makes none near. The same articles give
 * the same answer; the work grows with their number and not with its square.
 */
export function relateArticles(table: TermTable): RowLists {
  const vectors = termVectors(table.terms, bounds);
  const families = new SharedNames(table.families);
  // Each step is done for all rows before the next: what it reads stays in the processor's cache.
  const candidates = candidatesOf(vectors, families);
  return nearestOf(candidates, vectors, families);
}

/** For each row those that have most in common with it in its weightiest columns. */
function candidatesOf(vectors: TermVectors, families: SharedNames): RowLists {
  const search = new RowSearch(vectors, mostEntries);
  const { met, products } = search;
  return bestOfEach(vectors.scales.length, mostCandidates, 0, (row, best) => {
    const metCount = search.find(row);
    let leastProduct = 0;
    for (let place = 0; place < metCount; place += 1) {
      const product = products[place] ?? 0;
      if (product < leastProduct) continue;
      best.offer(rankOf(families.haveCommon(row, met[place] ?? 0) ? product : product * otherFamilyFactor, place));
      leastProduct = scoreBelow(best.bar);
    }
    return met;
  });
}

/** For each row the nearest of its candidates. */
function nearestOf(candidates: RowLists, vectors: TermVectors, families: SharedNames): RowLists {
  const comparison = new RowComparison(vectors);
  const topics = new TopicSpace(vectors);
  return bestOfEach(vectors.scales.length, mostRelated, leastScore, (row, best) => {
    const others = listOf(candidates, row);
    comparison.takeRow(row);
    for (let place = 0; place < others.length; place += 1) {
      const other = others[place] ?? 0;
      const factor = families.haveCommon(row, other) ? 1 : otherFamilyFactor;
      const nearness = comparison.nearnessOf(other) * factor;
      if (nearness + topicWeight < scoreBelow(best.bar)) continue;
      best.offer(rankOf(nearness + topics.likeness(row, other) * topicWeight, place));
    }
    return others;
  });
}

/** For each row the best of others that `offerRanks` offers by their places in the list that it returns. */
function bestOfEach(
  rowCount: number,
  most: number,
  leastScore: number,
  offerRanks: (row: number, best: LargestNumbers) => Int32Array,
): RowLists {
  const best = new LargestNumbers(most);
  const starts = new Int32Array(rowCount + 1);
  const numbers = new Int32Array(rowCount * most);
  let used = 0;
  for (let row = 0; row < rowCount; row += 1) {
    best.clear(rankOf(leastScore, 0));
    const places = offerRanks(row, best);
    const ranks = best.sorted();
    for (let nth = ranks.length - 1; nth >= 0; nth -= 1) {
      numbers[used] = places[placeOf(ranks[nth] ?? 0)] ?? 0;
      used += 1;
    }
    starts[row + 1] = used;
  }
  return { starts, numbers: numbers.subarray(0, used) };
}
