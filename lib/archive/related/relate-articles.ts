import { familyGroups } from "./family-groups.ts";
import { LargestNumbers } from "./largest-numbers.ts";
import { NearestRows } from "./nearest-rows.ts";
import { placeOf, rankOf, scoreBelow } from "./ranked-place.ts";
import { RowComparison } from "./row-comparison.ts";
import { listOf, rowCountOf, type RowLists } from "./row-lists.ts";
import { RowSearch } from "./row-search.ts";
import { SharedNames } from "./shared-names.ts";
import { sharedTerms } from "./shared-terms.ts";
import type { TermTable } from "./term-table.ts";
import { termVectors, type TermVectors } from "./term-vectors.ts";

const mostRelated = 5;
const mostCandidates = 20;
/** Words that more articles have say nothing. */
const mostSharers = 15_000;
/** An article is represented by this many of its words, those that weigh most. */
const mostTerms = 40;
/** Limits the work for each article, however many there are. */
const mostEntries = 1500;
/** In smaller families there are too few articles to find related ones among. */
const leastFamily = 200;
/** Less likely ones are not shown: none is better than a wrong one. */
const leastChance = 0.67;

/**
 * The related articles of each article, as row numbers: the five nearest, nearest first, or fewer where no other is
 * near. What counts is the words that two share (rare ones count more, measured among all articles and among those of
 * their product), how many these are, and how much of what one title names is in the other article. The same articles
 * give the same result. The work grows with their number, not with its square.
 */
export function relateArticles({ terms, families }: TermTable): RowLists {
  const shared = sharedTerms(terms, mostSharers);
  const names = new SharedNames(families);
  const nearest = new NearestRows(rowCountOf(terms), mostRelated);
  const groups = familyGroups(families, leastFamily);
  for (let group = 0; group < rowCountOf(groups); group += 1) {
    const rows = listOf(groups, group);
    offerNearest(termVectors(shared, rows, mostTerms), rows, names, nearest);
  }
  return nearest.lists();
}

function offerNearest(vectors: TermVectors, rows: Int32Array, names: SharedNames, nearest: NearestRows): void {
  // Each step is done for all rows before the next, so that its data stays in the processor's cache.
  const candidates = candidatesOf(vectors);
  const comparison = new RowComparison(vectors);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    comparison.takeRow(place);
    for (const candidate of listOf(candidates, place)) {
      const other = rows[candidate] ?? 0;
      comparison.compareWith(candidate);
      const chance = chanceOf(comparison, names.haveCommon(row, other));
      if (chance >= leastChance) nearest.offer(row, other, chance);
    }
  }
}

/**
 * The probability that two articles are about the same problem or component: a logistic regression on pairs of
 * which both texts were read and judged (`tests/relevance/related.tsv`).
 */
function chanceOf({ cosine, names, shared }: RowComparison, isSameFamily: boolean): number {
  const logOdds =
    1.43 * Math.log(cosine + 0.01) +
    0.34 * Math.log(names + 0.02) +
    0.84 * Math.log(shared + 1) +
    (isSameFamily ? 1.58 : -1.48);
  return 1 / (1 + Math.exp(-logOdds));
}

/** For each row, the rows that have most in common with it in the columns that weigh most. */
function candidatesOf(vectors: TermVectors): RowLists {
  const search = new RowSearch(vectors, mostEntries);
  const { met, products } = search;
  const best = new LargestNumbers(mostCandidates);
  const rowCount = vectors.scales.length;
  const starts = new Int32Array(rowCount + 1);
  const numbers = new Int32Array(rowCount * mostCandidates);
  let used = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const metCount = search.find(row);
    best.clear(0);
    let least = 0;
    for (let place = 0; place < metCount; place += 1) {
      if ((products[place] ?? 0) < least) continue;
      best.offer(rankOf(products[place] ?? 0, place));
      least = scoreBelow(best.bar);
    }
    for (const rank of best.sorted()) {
      numbers[used] = met[placeOf(rank)] ?? 0;
      used += 1;
    }
    starts[row + 1] = used;
  }
  return { starts, numbers: numbers.subarray(0, used) };
}
