import { nameWeightOf, termOf, withTerm } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/**
 * The reverse of `TermVectors`: for each column `c`, the rows with an entry in it, from index `starts[c]` up to
 * `starts[c + 1]`.
 */
export interface ColumnBearers {
  starts: Int32Array;
  /** For each column, the end of the rows whose subject its word names; they come before the others. */
  nameEnds: Int32Array;
  /** Row numbers, ascending, packed with the emphasis of the word in the row, as terms are. */
  entries: Int32Array;
}

/**
 * Builds the reverse of some vectors. A column of more than `mostBearers` rows keeps only those whose subject it names,
 * and none if these are too many as well.
 */
export function columnBearers(vectors: TermVectors, mostBearers: number): ColumnBearers {
  const { starts, nameEnds, nextName, nextOther } = layOut(countBearers(vectors), mostBearers);
  const { starts: rowStarts, entries: rowEntries } = vectors;
  const entries = new Int32Array(starts.at(-1) ?? 0);
  for (let row = 0; row + 1 < rowStarts.length; row += 1) {
    const end = rowStarts[row + 1] ?? 0;
    for (let at = rowStarts[row] ?? 0; at < end; at += 1) {
      const entry = rowEntries[at] ?? 0;
      const column = termOf(entry);
      const next = nameWeightOf(entry) > 0 ? nextName : nextOther;
      const place = next[column] ?? nowhere;
      if (place === nowhere) continue;
      entries[place] = withTerm(entry, row);
      next[column] = place + 1;
    }
  }
  return { starts, nameEnds, entries };
}

/** For each column, the number of rows whose subject it names, and of other rows. */
interface BearerCounts {
  names: Int32Array;
  others: Int32Array;
}

function countBearers({ entries, squaredWeights }: TermVectors): BearerCounts {
  const names = new Int32Array(squaredWeights.length);
  const others = new Int32Array(squaredWeights.length);
  for (const entry of entries) {
    const counts = nameWeightOf(entry) > 0 ? names : others;
    const column = termOf(entry);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  return { names, others };
}

/** Where the rows of each column begin, and the place of the next row of either kind; `nowhere` for those left out. */
interface BearerLayout extends Omit<ColumnBearers, "entries"> {
  nextName: Int32Array;
  nextOther: Int32Array;
}

function layOut({ names, others }: BearerCounts, mostBearers: number): BearerLayout {
  const columnCount = names.length;
  const starts = new Int32Array(columnCount + 1);
  const nameEnds = new Int32Array(columnCount);
  const nextName = new Int32Array(columnCount).fill(nowhere);
  const nextOther = new Int32Array(columnCount).fill(nowhere);
  let used = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const nameCount = names[column] ?? 0;
    const otherCount = others[column] ?? 0;
    if (nameCount <= mostBearers) {
      nextName[column] = used;
      used += nameCount;
    }
    nameEnds[column] = used;
    if (nameCount + otherCount <= mostBearers) {
      nextOther[column] = used;
      used += otherCount;
    }
    starts[column + 1] = used;
  }
  return { starts, nameEnds, nextName, nextOther };
}

const nowhere = -1;
