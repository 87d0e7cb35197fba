import { expect, test } from "@jest/globals";
import { transpose } from "../../lib/archive/sparse-matrix.ts";

test("a matrix turned has its entries at exchanged places", () => {
  const matrix = {
    starts: Int32Array.of(0, 2, 2, 3),
    columns: Int32Array.of(2, 0, 2),
    values: Float32Array.of(5, 7, 9),
  };
  expect(transpose(matrix)).toEqual({
    starts: Int32Array.of(0, 1, 1, 3),
    columns: Int32Array.of(0, 0, 2),
    values: Float32Array.of(7, 5, 9),
  });
});
