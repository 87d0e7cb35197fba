import { expect, test } from "@jest/globals";
import { placeOf, rankOf, scoreBelow } from "../../../lib/archive/related/ranked-place.ts";

test("places are ranked by score, of equal scores the later one higher", () => {
  const ranks = [rankOf(0.5, 7), rankOf(250, 1), rankOf(0.25, 65_535), rankOf(0.5, 9)];
  expect(ranks.sort((a, b) => b - a).map(placeOf)).toEqual([1, 9, 7, 65_535]);
});

test("the score below a rank is just below it, so that lower ones need not be ranked", () => {
  const rank = rankOf(0.5, 65_535);
  expect(scoreBelow(rank)).toBeCloseTo(0.5, 6);
  expect(rankOf(scoreBelow(rank), 65_535)).toBeLessThan(rank);
  expect(rankOf(scoreBelow(rankOf(0.5, 0)), 65_535)).toBeLessThan(rankOf(0.5, 0));
});
