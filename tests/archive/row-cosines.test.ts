import { expect, test } from "@jest/globals";
import { RowCosines } from "../../lib/archive/row-cosines.ts";

test("the cosine of two rows of length one is their product, row after row", () => {
  const rows = {
    starts: Int32Array.of(0, 2, 3, 5),
    columns: Int32Array.of(0, 1, 1, 0, 1),
    values: Float64Array.of(0.6, 0.8, 1, 0.8, 0.6),
  };
  const cosines = new RowCosines(rows);
  const cosinesOf = (row: number, others: number[]): [number, number][] => {
    const found: [number, number][] = [];
    cosines.visit(row, others, (other, cosine) => found.push([other, cosine]));
    return found;
  };
  expect(cosinesOf(0, [1, 2])).toEqual([
    [1, 0.8],
    [2, 0.96],
  ]);
  expect(cosinesOf(1, [0, 2])).toEqual([
    [0, 0.8],
    [2, 0.6],
  ]);
});
