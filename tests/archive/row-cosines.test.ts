import { expect, test } from "@jest/globals";
import { RowCosines } from "../../lib/archive/row-cosines.ts";

test("one row is multiplied with others, row after row", () => {
  const rows = {
    starts: Int32Array.of(0, 2, 3, 5),
    columns: Int32Array.of(0, 1, 1, 0, 1),
    values: Float32Array.of(0.5, 0.75, 1, 0.75, 0.5),
  };
  const cosines = new RowCosines(rows);
  const cosinesOf = (row: number, others: number[]): [number, number][] => {
    const found: [number, number][] = [];
    cosines.visit(row, others, (other, cosine) => found.push([other, cosine]));
    return found;
  };
  expect(cosinesOf(0, [1, 2])).toEqual([
    [1, 0.75],
    [2, 0.75],
  ]);
  expect(cosinesOf(1, [0, 2])).toEqual([
    [0, 0.75],
    [2, 0.5],
  ]);
});
