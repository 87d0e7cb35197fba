import type { NumberedTerms } from "./number-terms.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

export interface VectorBounds {
  /** Words that more articles have are left out. */
  mostSharers: number;
  /** So many of its weightiest words stand for an article. */
  mostTerms: number;
}

/**
 * The articles as vectors of length one, a row each, a column for each word: those of its words weigh most that few
 * other articles have and that tell most of its subject. An article without shared words has an empty row.
 */
export function termVectors(terms: NumberedTerms, { mostSharers, mostTerms }: VectorBounds): SparseMatrix {
  const { starts, numbers, emphasis, sharers } = terms;
  const rowCount = starts.length - 1;
  const weights = Float64Array.from(sharers, (count) =>
    count > 1 && count <= mostSharers ? Math.log(rowCount / count) : 0,
  );
  const vectors = {
    starts: new Int32Array(rowCount + 1),
    columns: new Int32Array(rowCount * mostTerms),
    values: new Float64Array(rowCount * mostTerms),
  };
  // One of each for all rows: so many arrays would keep the garbage collector busy.
  const weighed = new Float64Array(longestRow(starts));
  const sorted = new Float64Array(weighed.length);
  let used = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const begin = starts[row] ?? 0;
    const length = (starts[row + 1] ?? 0) - begin;
    let shared = 0;
    for (let at = 0; at < length; at += 1) {
      const weight = (weights[numbers[begin + at] ?? 0] ?? 0) * (emphasis[begin + at] ?? 0);
      weighed[at] = weight;
      if (weight === 0) continue;
      sorted[shared] = weight;
      shared += 1;
    }
    const least = shared > mostTerms ? (sorted.subarray(0, shared).sort().at(-mostTerms) ?? 0) : 0;
    const first = used;
    for (let at = 0; at < length && used < first + mostTerms; at += 1) {
      const weight = weighed[at] ?? 0;
      if (weight === 0 || weight < least) continue;
      vectors.columns[used] = numbers[begin + at] ?? 0;
      vectors.values[used] = weight;
      used += 1;
    }
    toLengthOne(vectors.values.subarray(first, used));
    vectors.starts[row + 1] = used;
  }
  return { starts: vectors.starts, columns: vectors.columns.slice(0, used), values: vectors.values.slice(0, used) };
}

function longestRow(starts: Int32Array): number {
  let longest = 0;
  for (let row = 0; row + 1 < starts.length; row += 1)
    longest = Math.max(longest, (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  return longest;
}

function toLengthOne(values: Float64Array): void {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
}
