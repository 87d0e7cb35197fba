import { describe, expect, test } from "@jest/globals";
import { RowSearch } from "../../lib/archive/row-search.ts";
import type { SparseMatrix } from "../../lib/archive/sparse-matrix.ts";

/** Four rows: columns 0 and 1, column 0, columns 1 and 0, column 1. */
const rows: SparseMatrix = {
  starts: Int32Array.of(0, 2, 3, 5, 6),
  columns: Int32Array.of(0, 1, 0, 1, 0, 1),
  values: Float32Array.of(0.75, 0.5, 1, 0.75, 0.5, 1),
};

function found(mostEntries: number, row: number): [number, number][] {
  const search = new RowSearch(rows, mostEntries);
  const met: [number, number][] = [];
  search.visit(row, (other, product) => met.push([other, product]));
  return met;
}

describe("the search for rows like one", () => {
  test("meets each row that shares a column, with the product of both", () => {
    expect(found(100, 0)).toEqual([
      [1, 0.75],
      [2, 0.75],
      [3, 0.5],
    ]);
  });

  test("passes over columns that take more than half of what it may still look at", () => {
    expect(found(6, 0)).toEqual([
      [1, 0.75],
      [2, 0.375],
    ]);
    expect(found(5, 0)).toEqual([]);
  });

  test("begins anew for each row", () => {
    const search = new RowSearch(rows, 100);
    const met: number[] = [];
    search.visit(0, () => undefined);
    search.visit(1, (other, product) => met.push(other, product));
    expect(met).toEqual([0, 0.75, 2, 0.5]);
  });
});
