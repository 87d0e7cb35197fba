import { describe, expect, test } from "@jest/globals";
import { RowComparison } from "../../../lib/archive/related/row-comparison.ts";
import { emphasized } from "../../../lib/archive/related/term.ts";

/** Three rows: a name in column 0 and a word in 1; a name in 1; a word in 0 and a name in 1. */
const comparison = new RowComparison({
  starts: Int32Array.of(0, 2, 3, 5),
  entries: Int32Array.of(
    ...[emphasized(0, 8, 1), emphasized(1, 11)],
    emphasized(1, 27, 1),
    ...[emphasized(0, 11), emphasized(1, 8, 1)],
  ),
  squaredWeights: Float32Array.of(1, 4),
  scales: Float32Array.of(1, 0.5, 0.25),
  nameLengths: Float32Array.of(1, 4, 4),
});

describe("the nearness of a row to others", () => {
  test("grows with the cosine and with the share of each one's names that the other has", () => {
    comparison.takeRow(1);
    const cosine = 4 * 27 * 8 * 0.5 * 0.25;
    expect(comparison.nearnessOf(2)).toBeCloseTo(cosine * Math.sqrt((4 * 4) / (4 * 4)));
  });

  test("is half of that where no name is one of both", () => {
    comparison.takeRow(0);
    const cosine = (8 * 11 + 4 * 11 * 8) * 0.25;
    expect(comparison.nearnessOf(2)).toBeCloseTo((cosine * Math.sqrt((1 * 4) / (1 * 4))) / 2);
  });

  test("is none where a name of one alone is a word of the other", () => {
    comparison.takeRow(0);
    expect(comparison.nearnessOf(1)).toBe(0);
  });

  test("is told row after row", () => {
    comparison.takeRow(0);
    comparison.takeRow(1);
    expect(comparison.nearnessOf(0)).toBe(0);
    expect(comparison.nearnessOf(2)).toBeCloseTo(4 * 27 * 8 * 0.5 * 0.25);
  });
});
