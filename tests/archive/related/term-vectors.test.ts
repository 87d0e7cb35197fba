import { describe, expect, test } from "@jest/globals";
import { rowLists } from "../../../lib/archive/related/row-lists.ts";
import { emphasisOf, emphasized, termOf } from "../../../lib/archive/related/term.ts";
import { termVectors } from "../../../lib/archive/related/term-vectors.ts";

const [tray, lid, font] = [0, 1, 2];
const weights = Float32Array.of(0.5, 0.5, 0.5);

describe("the vectors of some articles", () => {
  const articles = rowLists([
    [emphasized(tray, 8), emphasized(lid, 8)],
    [emphasized(font, 8)],
    [emphasized(tray, 8), emphasized(lid, 27)],
    [],
    [emphasized(tray, 11)],
  ]);

  test("have a row for each, with its terms, the rarer among them and the emphasized ones first", () => {
    const { starts, entries } = termVectors({ articles, weights }, Int32Array.of(0, 2, 3, 4), 2);
    expect([...starts]).toEqual([0, 2, 4, 4, 5]);
    expect([...entries].map(termOf)).toEqual([lid, tray, lid, tray, tray]);
    expect([...entries].map(emphasisOf)).toEqual([8, 8, 27, 8, 11]);
  });

  test("weigh a term by how rare it is in all articles and in these", () => {
    const squaredWeights = (rows: number[], all: number): number[] => [
      ...termVectors({ articles, weights: Float32Array.of(all, all, all) }, Int32Array.from(rows), 2).squaredWeights,
    ];
    const [trayWeight = 0, lidWeight = 0] = squaredWeights([0, 2, 4], 0.5);
    expect(lidWeight).toBeGreaterThan(trayWeight);
    expect(squaredWeights([0, 2, 4], 0.75)[tray]).toBeGreaterThan(trayWeight);
    expect(squaredWeights([0, 2], 0.5)[lid]).toBeLessThan(lidWeight);
  });

  test("have a limited number of terms, and length one", () => {
    const { starts, entries, scales, squaredWeights } = termVectors({ articles, weights }, Int32Array.of(0, 2), 1);
    expect([...starts]).toEqual([0, 1, 2]);
    for (const [row, entry] of entries.entries())
      expect((squaredWeights[termOf(entry)] ?? 0) * (emphasisOf(entry) * (scales[row] ?? 0)) ** 2).toBeCloseTo(1);
  });

  test("have the length of all names, including those not among its terms", () => {
    const named = rowLists([[emphasized(tray, 8, 1), emphasized(lid, 11), emphasized(font, 27, 1)], []]);
    const { nameLengths, squaredWeights } = termVectors({ articles: named, weights }, Int32Array.of(0, 1), 1);
    expect(nameLengths[0]).toBeCloseTo(Math.sqrt((squaredWeights[tray] ?? 0) + (squaredWeights[font] ?? 0)));
    expect(nameLengths[1]).toBe(0);
  });
});
