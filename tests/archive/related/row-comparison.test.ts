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
  squaredWeights: Float32Array.of(1 / 4, 1),
  scales: Float32Array.of(1 / 8, 1 / 32, 1 / 16),
  nameLengths: Float32Array.of(1, 4, 4),
});

describe("what a row has in common with another", () => {
  test("is the cosine, and how much of the names of each is in the other", () => {
    comparison.takeRow(1);
    comparison.compareWith(2);
    expect(comparison.cosine).toBeCloseTo((27 * 8) / 32 / 16);
    expect(comparison.names).toBeCloseTo(Math.sqrt((1 * 1) / (4 * 4)));
  });

  test("counts as names words that the other merely has", () => {
    comparison.takeRow(0);
    comparison.compareWith(2);
    expect(comparison.names).toBeCloseTo(Math.sqrt(1 / 4 / (1 * 4)));
  });

  test("includes no names where the other merely mentions what one names", () => {
    comparison.takeRow(0);
    comparison.compareWith(1);
    expect(comparison.cosine).toBeGreaterThan(0);
    expect(comparison.names).toBe(0);
  });

  test("is a number of columns, without those that add next to nothing", () => {
    comparison.takeRow(0);
    comparison.compareWith(2);
    expect(comparison.shared).toBe(2);
    const faint = new RowComparison({
      starts: Int32Array.of(0, 2, 4),
      entries: Int32Array.of(emphasized(0, 68), emphasized(1, 8), emphasized(0, 68), emphasized(1, 8)),
      squaredWeights: Float32Array.of(1, 1 / 4),
      scales: Float32Array.of(1 / 68, 1 / 68),
      nameLengths: new Float32Array(2),
    });
    faint.takeRow(0);
    faint.compareWith(1);
    expect(faint.shared).toBe(1);
  });

  test("is measured for one row after the other", () => {
    comparison.takeRow(0);
    comparison.takeRow(1);
    comparison.compareWith(0);
    expect(comparison.names).toBe(0);
    comparison.compareWith(2);
    expect(comparison.cosine).toBeCloseTo((27 * 8) / 32 / 16);
  });
});
