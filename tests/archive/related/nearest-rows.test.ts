import { beforeEach, describe, expect, test } from "@jest/globals";
import { NearestRows } from "../../../lib/archive/related/nearest-rows.ts";
import { listOf } from "../../../lib/archive/related/row-lists.ts";

let nearest: NearestRows;

beforeEach(() => {
  nearest = new NearestRows(2, 3);
});

/** The rows kept for row 1 of two. */
function kept(offers: [other: number, score: number][]): number[] {
  for (const [other, score] of offers) nearest.offer(1, other, score);
  return [...listOf(nearest.lists(), 1)];
}

describe("the rows nearest to one", () => {
  test("are sorted by score", () => {
    expect(
      kept([
        [7, 0.5],
        [8, 0.75],
        [9, 0.25],
      ]),
    ).toEqual([8, 7, 9]);
  });

  test("are limited in number, and nearer ones replace the least near", () => {
    expect(
      kept([
        [7, 0.5],
        [8, 0.75],
        [9, 0.25],
        [10, 0.625],
        [11, 0.125],
      ]),
    ).toEqual([8, 10, 7]);
  });

  test("are those offered first where scores are equal", () => {
    expect(
      kept([
        [7, 0.5],
        [8, 0.5],
        [9, 0.5],
        [10, 0.5],
      ]),
    ).toEqual([7, 8, 9]);
  });

  test.each([
    ["more", 0.875, [9, 8, 7]],
    ["less", 0.125, [8, 7, 9]],
    ["as much", 0.25, [8, 7, 9]],
  ])("are listed once, with their highest score: offered again with %s", (_, score, expected) => {
    expect(
      kept([
        [7, 0.5],
        [8, 0.75],
        [9, 0.25],
        [9, score],
      ]),
    ).toEqual(expected);
  });

  test("are kept for each row by itself", () => {
    nearest.offer(0, 5, 0.5);
    expect(kept([])).toEqual([]);
    expect([...listOf(nearest.lists(), 0)]).toEqual([5]);
  });
});
