import { expect, test } from "@jest/globals";
import { RowCosines } from "../../lib/archive/row-cosines.ts";
import { emphasized } from "../../lib/archive/term.ts";

test("one row is compared with others, row after row", () => {
  const cosines = new RowCosines({
    starts: Int32Array.of(0, 2, 3, 5),
    entries: Int32Array.of(
      ...[emphasized(0, 8), emphasized(1, 12)],
      emphasized(1, 25),
      ...[emphasized(0, 12), emphasized(1, 8)],
    ),
    squaredWeights: Float32Array.of(1, 2),
    scales: Float32Array.of(1, 0.5, 0.25),
  });
  cosines.takeRow(0);
  expect(cosines.cosineWith(1)).toBe(2 * 12 * 25 * 0.5);
  expect(cosines.cosineWith(2)).toBe((8 * 12 + 2 * 12 * 8) * 0.25);
  cosines.takeRow(1);
  expect(cosines.cosineWith(0)).toBe(2 * 25 * 12 * 0.5);
  expect(cosines.cosineWith(2)).toBe(2 * 25 * 8 * 0.5 * 0.25);
});
