import { expect, test } from "@jest/globals";
import { columnBearers } from "../../../lib/archive/related/column-bearers.ts";
import { emphasized } from "../../../lib/archive/related/term.ts";

test("the reverse of vectors lists the rows of each column, first those that it names, and leaves too many out", () => {
  const vectors = {
    starts: Int32Array.of(0, 3, 3, 6, 8, 9),
    entries: Int32Array.of(
      ...[emphasized(2, 8), emphasized(0, 11), emphasized(1, 27)],
      ...[emphasized(2, 15, 1), emphasized(1, 8, 1), emphasized(3, 8, 1)],
      ...[emphasized(1, 8), emphasized(3, 8, 1)],
      emphasized(3, 8, 1),
    ),
    squaredWeights: Float32Array.of(1, 1, 1, 1),
    scales: Float32Array.of(1, 1, 1, 1, 1),
    nameLengths: new Float32Array(5),
  };
  expect(columnBearers(vectors, 2)).toEqual({
    starts: Int32Array.of(0, 1, 2, 4, 4),
    nameEnds: Int32Array.of(0, 2, 3, 4),
    entries: Int32Array.of(emphasized(0, 11), emphasized(2, 8, 1), emphasized(2, 15, 1), emphasized(0, 8)),
  });
});
