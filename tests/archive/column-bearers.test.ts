import { expect, test } from "@jest/globals";
import { columnBearers } from "../../lib/archive/column-bearers.ts";
import { emphasized } from "../../lib/archive/term.ts";

test("vectors turned around have the rows of each column, but for columns of too many", () => {
  const vectors = {
    starts: Int32Array.of(0, 3, 3, 5, 6),
    entries: Int32Array.of(
      ...[emphasized(2, 8), emphasized(0, 12), emphasized(1, 25)],
      ...[emphasized(2, 15), emphasized(1, 8)],
      emphasized(1, 8),
    ),
    squaredWeights: Float32Array.of(1, 1, 1),
    scales: Float32Array.of(1, 1, 1, 1),
    nameLengths: new Float32Array(4),
  };
  expect(columnBearers(vectors, 2)).toEqual({
    starts: Int32Array.of(0, 1, 1, 3),
    entries: Int32Array.of(emphasized(0, 12), emphasized(0, 8), emphasized(2, 15)),
  });
});
