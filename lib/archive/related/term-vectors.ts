import { placeOf, rankOf } from "./ranked-place.ts";
import { listOf, rowCountOf, type RowLists } from "./row-lists.ts";
import { emphasisOf, nameWeightOf, termCount, termOf, withTerm } from "./term.ts";

/** How much of an archive's words the vectors hold. */
export interface VectorBounds {
  /** Words that more articles have are left out. */
  mostSharers: number;
  /** So many of its weightiest words stand for an article. */
  mostTerms: number;
}

/**
 * Articles as vectors of length one, a row each, a column for each word. An entry's value is the product of three: the
 * word's weight, the emphasis that it has in the article, and the scale of the row. So an entry takes one number, and
 * a comparison reads half the memory.
 */
export interface TermVectors {
  /** The entries of row `r` stand from `starts[r]` up to `starts[r + 1]`, the heaviest first. */
  starts: Int32Array;
  /** Columns with their emphasis, packed as terms are. */
  entries: Int32Array;
  /** The weight of each column's word, squared, as it counts in a product of two rows. */
  squaredWeights: Float32Array;
  /** What makes the length of each row one. */
  scales: Float32Array;
  /** The length of each article's names: of the vector of what they count, be they among its entries or not. */
  nameLengths: Float32Array;
}

/**
 * The vectors of articles by the terms of each: those of an article's words weigh most that few others have and that tell
 * most of its subject. An article without shared words has an empty row.
 */
export function termVectors(articles: RowLists, { mostSharers, mostTerms }: VectorBounds): TermVectors {
  const { columnOf, weights } = sharedTerms(articles, mostSharers);
  const rowCount = rowCountOf(articles);
  const starts = new Int32Array(rowCount + 1);
  const entries = new Int32Array(rowCount * mostTerms);
  const scales = new Float32Array(rowCount);
  const nameLengths = new Float32Array(rowCount);
  // One for all rows: so many arrays would keep the garbage collector busy.
  const ranking = new Float64Array(longestOf(articles));
  let used = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const terms = listOf(articles, row);
    const shared = rankByWeight(terms, columnOf, weights, ranking);
    let squares = 0;
    for (let at = shared - 1; at >= 0 && at >= shared - mostTerms; at -= 1) {
      const packed = terms[placeOf(ranking[at] ?? 0)] ?? 0;
      const column = columnOf[termOf(packed)] ?? 0;
      entries[used] = withTerm(packed, column);
      const value = (weights[column] ?? 0) * emphasisOf(packed);
      squares += value * value;
      used += 1;
    }
    scales[row] = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    nameLengths[row] = nameLength(terms, columnOf, weights);
    starts[row + 1] = used;
  }
  const squaredWeights = weights.map((weight) => weight * weight);
  return { starts, entries: entries.subarray(0, used), squaredWeights, scales, nameLengths };
}

function longestOf({ starts }: RowLists): number {
  return starts.reduce((longest, start, row) => Math.max(longest, (starts[row + 1] ?? start) - start), 0);
}

/** Terms that are neither one article's alone nor those of too many. */
interface SharedTerms {
  /** The column of each term; 0, which stands for none, where it is not shared. */
  columnOf: Int32Array;
  /** For each column the logarithm of how rare its term is, as a share of the most that it could be. */
  weights: Float32Array;
}

function sharedTerms(articles: RowLists, mostSharers: number): SharedTerms {
  // The table of counts becomes that of columns: one of this size is enough.
  const table = countSharers(articles);
  const weights = [0];
  const articleCount = rowCountOf(articles);
  const mostWeight = Math.log(articleCount);
  for (let term = 0; term < termCount; term += 1) {
    const count = table[term] ?? 0;
    if (count === 0) continue;
    const isShared = count > 1 && count <= mostSharers;
    table[term] = isShared ? weights.length : 0;
    if (isShared) weights.push(Math.log(articleCount / count) / mostWeight);
  }
  return { columnOf: table, weights: Float32Array.from(weights) };
}

function countSharers({ numbers }: RowLists): Int32Array {
  const sharers = new Int32Array(termCount);
  for (const packed of numbers) {
    const term = termOf(packed);
    sharers[term] = (sharers[term] ?? 0) + 1;
  }
  return sharers;
}

/**
 * Sorts the shared ones among an article's terms by their weight, the heaviest last, and returns how many they are.
 */
function rankByWeight(terms: Int32Array, columnOf: Int32Array, weights: Float32Array, ranking: Float64Array): number {
  let shared = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const packed = terms[at] ?? 0;
    const weight = (weights[columnOf[termOf(packed)] ?? 0] ?? 0) * emphasisOf(packed);
    if (weight === 0) continue;
    ranking[shared] = rankOf(weight, at);
    shared += 1;
  }
  ranking.subarray(0, shared).sort();
  return shared;
}

function nameLength(terms: Int32Array, columnOf: Int32Array, weights: Float32Array): number {
  let squares = 0;
  for (const packed of terms) {
    const nameWeight = nameWeightOf(packed);
    if (nameWeight === 0) continue;
    const value = (weights[columnOf[termOf(packed)] ?? 0] ?? 0) * nameWeight;
    squares += value * value;
  }
  return Math.sqrt(squares);
}
