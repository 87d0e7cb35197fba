import { rowCountOf, type RowLists } from "./row-lists.ts";
import { termCount, termOf, withTerm } from "./term.ts";

/** Terms that more than one article has, but not too many, as columns numbered from 0. */
export interface SharedTerms {
  /** The shared terms of each article, packed with their emphasis, the column in place of the term. */
  articles: RowLists;
  /** By column, the logarithm of how rare its term is, divided by the largest value possible. */
  weights: Float32Array;
}

/** Selects the terms that at least two articles have and at most `mostSharers`. */
export function sharedTerms(articles: RowLists, mostSharers: number): SharedTerms {
  const sharers = countSharers(articles);
  // The table of counts is reused for the columns: one table of this size is enough.
  const columnOf = sharers;
  const weights: number[] = [];
  const articleCount = rowCountOf(articles);
  for (let term = 0; term < termCount; term += 1) {
    const count = sharers[term] ?? 0;
    const isShared = count > 1 && count <= mostSharers;
    columnOf[term] = isShared ? weights.length : notShared;
    if (isShared) weights.push(rarityOf(count, articleCount) / Math.log(articleCount));
  }
  return { articles: withColumns(articles, columnOf), weights: Float32Array.from(weights) };
}

/** The logarithm of how rare something is that `count` of `all` have. */
export function rarityOf(count: number, all: number): number {
  return Math.log(all / count);
}

const notShared = -1;

function countSharers({ numbers }: RowLists): Int32Array {
  const sharers = new Int32Array(termCount);
  for (const packed of numbers) {
    const term = termOf(packed);
    sharers[term] = (sharers[term] ?? 0) + 1;
  }
  return sharers;
}

function withColumns({ starts, numbers }: RowLists, columnOf: Int32Array): RowLists {
  const columnStarts = new Int32Array(starts.length);
  const columns = new Int32Array(numbers.length);
  let used = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const packed = numbers[at] ?? 0;
      const column = columnOf[termOf(packed)] ?? notShared;
      if (column === notShared) continue;
      columns[used] = withTerm(packed, column);
      used += 1;
    }
    columnStarts[row + 1] = used;
  }
  return { starts: columnStarts, numbers: columns.subarray(0, used) };
}
