import { expect, test } from "@jest/globals";
import { placeOf, rankOf } from "../../lib/archive/ranked-place.ts";

test("places are ranked by their scores, of equal scores the later first", () => {
  const ranks = [rankOf(0.5, 7), rankOf(250, 1), rankOf(0.25, 65_535), rankOf(0.5, 9)];
  expect(ranks.sort((a, b) => b - a).map(placeOf)).toEqual([1, 9, 7, 65_535]);
});
