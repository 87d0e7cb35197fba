import { nameWeightOf, termOf, withTerm } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** The rows that have an entry in each column: those of column `c` stand from `starts[c]` up to `starts[c + 1]`. */
export interface ColumnBearers {
  starts: Int32Array;
  /** Where those end of whose subject the word is a name: they stand before the others. */
  nameEnds: Int32Array;
  /** Rows, in ascending order, with the emphasis that the word has in each, packed as terms are. */
  entries: Int32Array;
}

/** Vectors turned around; columns of more rows than `mostBearers` have only those whose subject they name, or none. */
export function columnBearers({ starts, entries, squaredWeights }: TermVectors, mostBearers: number): ColumnBearers {
  const columnCount = squaredWeights.length;
  const nameCounts = new Int32Array(columnCount);
  const otherCounts = new Int32Array(columnCount);
  for (const entry of entries) {
    const counts = nameWeightOf(entry) > 0 ? nameCounts : otherCounts;
    const column = termOf(entry);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const bearerStarts = new Int32Array(columnCount + 1);
  const nameEnds = new Int32Array(columnCount);
  const nextName = new Int32Array(columnCount).fill(nowhere);
  const nextOther = new Int32Array(columnCount).fill(nowhere);
  let used = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const names = nameCounts[column] ?? 0;
    const others = otherCounts[column] ?? 0;
    if (names <= mostBearers) {
      nextName[column] = used;
      used += names;
    }
    nameEnds[column] = used;
    if (names + others <= mostBearers) {
      nextOther[column] = used;
      used += others;
    }
    bearerStarts[column + 1] = used;
  }
  const bearers = new Int32Array(used);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      const next = nameWeightOf(entry) > 0 ? nextName : nextOther;
      const place = next[column] ?? nowhere;
      if (place === nowhere) continue;
      bearers[place] = withTerm(entry, row);
      next[column] = place + 1;
    }
  }
  return { starts: bearerStarts, nameEnds, entries: bearers };
}

/** The place of rows that are left out. */
const nowhere = -1;
