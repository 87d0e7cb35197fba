import { expect, test } from "@jest/globals";
import { groupBy } from "../../lib/archive/group-by.ts";

test("values are grouped by their keys, both in the order in which they come", () => {
  const groups = groupBy(["beta", "alpha", "bravo"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["b", ["beta", "bravo"]],
    ["a", ["alpha"]],
  ]);
});
