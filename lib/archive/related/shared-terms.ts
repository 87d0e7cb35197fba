import { rowCountOf, type RowLists } from "./row-lists.ts";
import { termCount, termOf, withTerm } from "./term.ts";

/** Terms that are neither one article's alone nor those of too many, as columns from 0 on. */
export interface SharedTerms {
  /** For each article its shared terms with their emphasis, a column in place of each term. */
  articles: RowLists;
  /** For each column the logarithm of how rare its term is, as a share of the most that it could be. */
  weights: Float32Array;
}

/** The terms of articles that two of them have at least, and `mostSharers` at most. */
export function sharedTerms(articles: RowLists, mostSharers: number): SharedTerms {
  const sharers = countSharers(articles);
  // The table of counts becomes that of columns: one of this size is enough.
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

/** The logarithm of how rare it is to be one of so many among all. */
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
