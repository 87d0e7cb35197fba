import { termOf, withTerm } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** The rows that have an entry in each column: those of column `c` stand from `starts[c]` up to `starts[c + 1]`. */
export interface ColumnBearers {
  starts: Int32Array;
  /** Rows, in ascending order, with the emphasis that the word has in each, packed as terms are. */
  entries: Int32Array;
}

/** Vectors turned around; columns of more rows than `mostBearers` are left empty. */
export function columnBearers({ starts, entries, squaredWeights }: TermVectors, mostBearers: number): ColumnBearers {
  const columnCount = squaredWeights.length;
  const counts = new Int32Array(columnCount);
  for (const entry of entries) {
    const column = termOf(entry);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const bearerStarts = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column += 1) {
    const count = counts[column] ?? 0;
    bearerStarts[column + 1] = (bearerStarts[column] ?? 0) + (count > mostBearers ? 0 : count);
  }
  const bearers = new Int32Array(bearerStarts[columnCount] ?? 0);
  const next = bearerStarts.slice();
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      if ((counts[column] ?? 0) > mostBearers) continue;
      const place = next[column] ?? 0;
      bearers[place] = withTerm(entry, row);
      next[column] = place + 1;
    }
  }
  return { starts: bearerStarts, entries: bearers };
}
