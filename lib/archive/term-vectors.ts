import type { SparseMatrix } from "./sparse-matrix.ts";
import { emphasisOf, termCount, termOf } from "./term.ts";

export interface VectorBounds {
  /** Words that more articles have are left out. */
  mostSharers: number;
  /** So many of its weightiest words stand for an article. */
  mostTerms: number;
}

/**
 * Articles as vectors of length one, a row each, a column for each word, the weightiest first: those of its words weigh
 * most that few other articles have and that tell most of its subject. An article without shared words has an empty row.
 */
export function termVectors(articles: readonly Int32Array[], { mostSharers, mostTerms }: VectorBounds): SparseMatrix {
  const weights = weightsOf(articles, mostSharers);
  const columnOf = new Int32Array(termCount);
  let columnCount = 0;
  const size = articles.length * mostTerms;
  const starts = new Int32Array(articles.length + 1);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  // One for all rows: so many arrays would keep the garbage collector busy.
  const ranking = new Float64Array(articles.reduce((longest, { length }) => Math.max(longest, length), 0));
  let used = 0;
  for (const [row, terms] of articles.entries()) {
    const shared = rankByWeight(terms, weights, ranking);
    const first = used;
    for (let at = shared - 1; at >= 0 && used < first + mostTerms; at -= 1) {
      const packed = terms[(ranking[at] ?? 0) % placesInRank] ?? 0;
      const term = termOf(packed);
      if (columnOf[term] === 0) {
        columnCount += 1;
        columnOf[term] = columnCount;
      }
      columns[used] = (columnOf[term] ?? 0) - 1;
      values[used] = (weights[term] ?? 0) * emphasisOf(packed);
      used += 1;
    }
    toLengthOne(values, first, used);
    starts[row + 1] = used;
  }
  return { starts, columns: columns.subarray(0, used), values: values.subarray(0, used) };
}

/** For each term the logarithm of how rare it is; 0 where one article alone has it or too many have. */
function weightsOf(articles: readonly Int32Array[], mostSharers: number): Float32Array {
  const sharers = new Int32Array(termCount);
  for (const terms of articles)
    for (const packed of terms) {
      const term = termOf(packed);
      sharers[term] = (sharers[term] ?? 0) + 1;
    }
  const weights = new Float32Array(termCount);
  for (let term = 0; term < termCount; term += 1) {
    const count = sharers[term] ?? 0;
    if (count > 1 && count <= mostSharers) weights[term] = Math.log(articles.length / count);
  }
  return weights;
}

const placesInRank = 1 << 16;
const weightSteps = 1 << 20;

/**
 * Sorts the shared ones among an article's terms by their weight, the heaviest last, and returns how many they are. A
 * rank holds the place of its term below `placesInRank`, so that numbers alone are sorted.
 */
function rankByWeight(terms: Int32Array, weights: Float32Array, ranking: Float64Array): number {
  let shared = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const packed = terms[at] ?? 0;
    const weight = (weights[termOf(packed)] ?? 0) * emphasisOf(packed);
    if (weight === 0) continue;
    ranking[shared] = Math.round(weight * weightSteps) * placesInRank + at;
    shared += 1;
  }
  ranking.subarray(0, shared).sort();
  return shared;
}

function toLengthOne(values: Float32Array, start: number, end: number): void {
  let squares = 0;
  for (let at = start; at < end; at += 1) squares += (values[at] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  for (let at = start; at < end; at += 1) values[at] = (values[at] ?? 0) / length;
}
