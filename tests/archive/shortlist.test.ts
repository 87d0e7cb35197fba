import { expect, test } from "@jest/globals";
import { Shortlist } from "../../lib/archive/shortlist.ts";

test("of the rows offered the best few are kept, best first, and none that scores no more than the least", () => {
  const list = new Shortlist(2, 1);
  const offerAll = (): void => {
    for (const [row, score] of [
      [5, 2],
      [6, 1],
      [7, 4],
      [8, 3],
      [9, 3],
    ] as const)
      list.offer(row, score);
  };
  offerAll();
  expect(list.rows()).toEqual([7, 8]);
  expect(list.bar).toBe(3);
  list.clear();
  expect(list.rows()).toEqual([]);
  list.offer(6, 1.5);
  expect(list.rows()).toEqual([6]);
});
