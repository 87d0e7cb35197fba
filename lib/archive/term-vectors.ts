import { columnCountOf, type SparseMatrix } from "./sparse-matrix.ts";
import type { Terms } from "./terms-of.ts";

/** Words that more articles have say little of what one is about, and cost most. */
const mostSharers = 300;
/** So many of its weightiest words stand for an article. */
const mostTerms = 16;
const subjectFactor = 1.5;

/**
 * The articles as vectors of length one, a row each, a column for each word: those of its words weigh most that few
 * other articles have, and those of its subject more than those of its text. An article without shared words has none.
 */
export function termVectors(articles: readonly Terms[]): SparseMatrix {
  const { starts, columns } = numberTerms(articles);
  const weights = weightsOf(columns, articles.length);
  const vectors = {
    starts: new Int32Array(articles.length + 1),
    columns: new Int32Array(articles.length * mostTerms),
    values: new Float64Array(articles.length * mostTerms),
  };
  let used = 0;
  for (const [row, { subject }] of articles.entries()) {
    const begin = starts[row] ?? 0;
    const own = columns.subarray(begin, starts[row + 1] ?? 0);
    const weighed = Float64Array.from(own, (column) => weights[column] ?? 0);
    for (let at = 0; at < subject.length; at += 1) weighed[at] = (weighed[at] ?? 0) * subjectFactor;
    const least = weighed.slice().sort().at(-mostTerms) ?? 0;
    const first = used;
    for (let at = 0; at < own.length && used < first + mostTerms; at += 1) {
      const weight = weighed[at] ?? 0;
      if (weight === 0 || weight < least) continue;
      vectors.columns[used] = own[at] ?? 0;
      vectors.values[used] = weight;
      used += 1;
    }
    toLengthOne(vectors.values.subarray(first, used));
    vectors.starts[row + 1] = used;
  }
  return { starts: vectors.starts, columns: vectors.columns.slice(0, used), values: vectors.values.slice(0, used) };
}

/** The words of the articles numbered in the order of their first mention, article after article. */
function numberTerms(articles: readonly Terms[]): Pick<SparseMatrix, "starts" | "columns"> {
  const starts = new Int32Array(articles.length + 1);
  for (const [row, { subject, text }] of articles.entries())
    starts[row + 1] = (starts[row] ?? 0) + subject.length + text.length;
  const columns = new Int32Array(starts[articles.length] ?? 0);
  const numbers = new Map<number, number>();
  let at = 0;
  const add = (terms: Int32Array): void => {
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      columns[at] = number;
      at += 1;
    }
  };
  for (const { subject, text } of articles) {
    add(subject);
    add(text);
  }
  return { starts, columns };
}

/** How much each word tells of an article that has it: more, the fewer share it; nothing where none or too many do. */
function weightsOf(columns: Int32Array, articleCount: number): Float64Array {
  const sharers = new Int32Array(columnCountOf(columns));
  for (const column of columns) sharers[column] = (sharers[column] ?? 0) + 1;
  return Float64Array.from(sharers, (count) =>
    count > 1 && count <= mostSharers ? Math.log(articleCount / count) : 0,
  );
}

function toLengthOne(values: Float64Array): void {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
}
