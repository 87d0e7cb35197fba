import { describe, expect, test } from "@jest/globals";
import { RowSearch } from "../../../lib/archive/related/row-search.ts";
import { emphasized } from "../../../lib/archive/related/term.ts";
import type { TermVectors } from "../../../lib/archive/related/term-vectors.ts";

/** Four rows, all words of which are names: columns 0 and 1, column 0, columns 1 and 0, column 1. */
const vectors: TermVectors = {
  starts: Int32Array.of(0, 2, 3, 5, 6),
  entries: Int32Array.of(
    ...[emphasized(0, 11, 1), emphasized(1, 8, 1)],
    emphasized(0, 8, 1),
    ...[emphasized(1, 11, 1), emphasized(0, 8, 1)],
    emphasized(1, 8, 1),
  ),
  squaredWeights: Float32Array.of(1, 2),
  scales: Float32Array.of(1, 0.5, 0.25, 1),
  nameLengths: new Float32Array(4),
};

function found(search: RowSearch, row: number): [number, number][] {
  const count = search.find(row);
  return Array.from(search.met.subarray(0, count), (other, nth) => [other, search.products[nth] ?? 0]);
}

describe("the search for rows like one", () => {
  test("finds each row that shares a column, with the product of both", () => {
    expect(found(new RowSearch(vectors, 100), 0)).toEqual([
      [1, 11 * 8 * 0.5],
      [2, (11 * 8 + 2 * 8 * 11) * 0.25],
      [3, 2 * 8 * 8],
    ]);
  });

  test("skips columns that take more than half of what it may still look at", () => {
    expect(found(new RowSearch(vectors, 6), 0)).toEqual([
      [1, 11 * 8 * 0.5],
      [2, 11 * 8 * 0.25],
    ]);
    expect(found(new RowSearch(vectors, 5), 0)).toEqual([]);
  });

  test("begins anew for each row", () => {
    const search = new RowSearch(vectors, 100);
    search.find(0);
    expect(found(search, 1)).toEqual([
      [0, 8 * 11 * 0.5],
      [2, 8 * 8 * 0.25 * 0.5],
    ]);
  });

  test("finds, in columns that do not name its subject, only the rows whose subject they name", () => {
    const entries = vectors.entries.slice();
    for (const at of [1, 5]) entries[at] = emphasized(1, 8);
    expect(found(new RowSearch({ ...vectors, entries }, 100), 0)).toEqual([
      [1, 11 * 8 * 0.5],
      [2, (11 * 8 + 2 * 8 * 11) * 0.25],
    ]);
  });
});
