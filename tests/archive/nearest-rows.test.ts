import { expect, test } from "@jest/globals";
import { NearestRows } from "../../lib/archive/nearest-rows.ts";

test("of the others offered to a row the best few are kept, best first, and none below the least", () => {
  const nearest = new NearestRows(2, 2, 1);
  for (const [other, score] of [
    [5, 2],
    [6, 1],
    [7, 4],
    [8, 3],
    [9, 3],
  ] as const)
    nearest.offer(1, other, score);
  expect(nearest.nearestTo(1)).toEqual([7, 8]);
  expect(nearest.nearestTo(0)).toEqual([]);
});
