import { placeOf, rankOf } from "./ranked-place.ts";
import { listOf, rowCountOf, type RowLists } from "./row-lists.ts";
import { rarityOf, type SharedTerms } from "./shared-terms.ts";
import { emphasisOf, nameWeightOf, termOf } from "./term.ts";

/**
 * Articles as vectors of length one: a row for each article, a column for each word. An entry's value is the product of
 * the word's weight, its emphasis in the article, and the scale of the row. So an entry takes only one number, and a
 * comparison reads half the memory.
 */
export interface TermVectors {
  /** The entries of row `r` are from index `starts[r]` up to `starts[r + 1]`, those that weigh most first. */
  starts: Int32Array;
  /** Columns packed with the emphasis, as terms are. */
  entries: Int32Array;
  /** By column, the square of the word's weight, as it counts in the product of two rows. */
  squaredWeights: Float32Array;
  /** By row, the factor that makes its length one. */
  scales: Float32Array;
  /** By row, the length of the vector of its names' weights, whether or not these are among its entries. */
  nameLengths: Float32Array;
}

/**
 * The vectors of some articles, made of the `mostTerms` terms of each that weigh most. The weight of a term is how rare
 * it is: the mean of its rarity among all articles and among these.
 */
export function termVectors(
  { articles, weights: weightsOfAll }: SharedTerms,
  rows: Int32Array,
  mostTerms: number,
): TermVectors {
  const weights = weightsAmong(articles, rows, weightsOfAll);
  const starts = new Int32Array(rows.length + 1);
  const entries = new Int32Array(rows.length * mostTerms);
  const scales = new Float32Array(rows.length);
  const nameLengths = new Float32Array(rows.length);
  // One array for all rows: an array for each would keep the garbage collector busy.
  const ranking = new Float64Array(longestOf(articles, rows));
  let used = 0;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const terms = listOf(articles, rows[nth] ?? 0);
    const ranks = rankByWeight(terms, weights, ranking);
    let squares = 0;
    for (let at = ranks.length - 1; at >= 0 && at >= ranks.length - mostTerms; at -= 1) {
      const entry = terms[placeOf(ranks[at] ?? 0)] ?? 0;
      entries[used] = entry;
      const value = (weights[termOf(entry)] ?? 0) * emphasisOf(entry);
      squares += value * value;
      used += 1;
    }
    scales[nth] = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    nameLengths[nth] = nameLength(terms, weights);
    starts[nth + 1] = used;
  }
  const squaredWeights = weights.map((weight) => weight * weight);
  return { starts, entries: entries.subarray(0, used), squaredWeights, scales, nameLengths };
}

/** The weight of each column among some rows. */
function weightsAmong(articles: RowLists, rows: Int32Array, weightsOfAll: Float32Array): Float32Array {
  const sharers = new Int32Array(weightsOfAll.length);
  for (const row of rows) {
    for (const entry of listOf(articles, row)) {
      const column = termOf(entry);
      sharers[column] = (sharers[column] ?? 0) + 1;
    }
  }
  const mostWeight = Math.log(rowCountOf(articles));
  return weightsOfAll.map((weight, column) => {
    const rarity = rarityOf((sharers[column] ?? 0) + 0.5, rows.length + 1) / mostWeight;
    return (weight + Math.max(0, rarity)) / 2;
  });
}

function longestOf({ starts }: RowLists, rows: Int32Array): number {
  return rows.reduce((longest, row) => Math.max(longest, (starts[row + 1] ?? 0) - (starts[row] ?? 0)), 0);
}

/** Ranks the terms of an article by weight, ascending. */
function rankByWeight(terms: Int32Array, weights: Float32Array, ranking: Float64Array): Float64Array {
  const ranks = ranking.subarray(0, terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    const entry = terms[at] ?? 0;
    ranks[at] = rankOf((weights[termOf(entry)] ?? 0) * emphasisOf(entry), at);
  }
  return ranks.sort();
}

function nameLength(terms: Int32Array, weights: Float32Array): number {
  let squares = 0;
  for (const entry of terms) {
    const nameWeight = nameWeightOf(entry);
    if (nameWeight === 0) continue;
    const value = (weights[termOf(entry)] ?? 0) * nameWeight;
    squares += value * value;
  }
  return Math.sqrt(squares);
}
