import { describe, expect, test } from "@jest/globals";
import { rowLists } from "../../../lib/archive/related/row-lists.ts";
import { emphasisOf, emphasized, termOf } from "../../../lib/archive/related/term.ts";
import { termVectors } from "../../../lib/archive/related/term-vectors.ts";

const [tray, lid, font, screw] = [7, 9, 11, 13];
const bounds = { mostSharers: 3, mostTerms: 2 };

describe("the vector of an article", () => {
  test("has the terms that it shares, rare and emphasized ones first", () => {
    const { starts, entries } = termVectors(
      rowLists([
        Int32Array.of(emphasized(tray, 8), emphasized(lid, 8), emphasized(screw, 8)),
        Int32Array.of(emphasized(tray, 8), emphasized(lid, 27)),
        Int32Array.of(emphasized(tray, 27)),
        Int32Array.of(emphasized(font, 8)),
      ]),
      bounds,
    );
    expect([...starts]).toEqual([0, 2, 4, 5, 5]);
    const [first, second] = [...entries].map(termOf);
    expect([...entries].map(termOf)).toEqual([first, second, first, second, second]);
    expect([...entries].map(emphasisOf)).toEqual([8, 8, 27, 8, 27]);
  });

  test("lacks terms of too many articles", () => {
    const articles = Array.from({ length: 4 }, () => Int32Array.of(emphasized(tray, 8)));
    expect(termVectors(rowLists([...articles, []]), bounds).entries).toHaveLength(0);
  });

  test("has no more than so many terms, and length one", () => {
    const all = Int32Array.of(emphasized(tray, 8), emphasized(lid, 11), emphasized(font, 27));
    const { starts, entries, scales, squaredWeights } = termVectors(rowLists([all, all, [], all]), bounds);
    expect([...starts]).toEqual([0, 2, 4, 4, 6]);
    let squares = 0;
    for (const entry of entries.subarray(0, 2))
      squares += (squaredWeights[termOf(entry)] ?? 0) * (emphasisOf(entry) * (scales[0] ?? 0)) ** 2;
    expect(squares).toBeCloseTo(1);
  });

  test("has the length of its names, also of those that are not among its terms", () => {
    const all = Int32Array.of(emphasized(tray, 8, 1), emphasized(lid, 11), emphasized(font, 27, 1));
    const { nameLengths, squaredWeights } = termVectors(rowLists([all, all, [], all]), bounds);
    expect(nameLengths[0]).toBeCloseTo(Math.sqrt(2 * (squaredWeights[1] ?? 0)));
    expect(nameLengths[2]).toBe(0);
  });
});
