import { expect, test } from "@jest/globals";
import { familyGroups } from "../../../lib/archive/related/family-groups.ts";
import { listOf, rowCountOf, rowLists } from "../../../lib/archive/related/row-lists.ts";

test("each large family is a group, all smaller ones together are one, and a single row is not a group", () => {
  const families = rowLists([[0], [0, 1], [0], [1, 2], [2], [3, 4], [0]]);
  const groups = familyGroups(families, 3);
  expect(Array.from({ length: rowCountOf(groups) }, (_, group) => [...listOf(groups, group)])).toEqual([
    [0, 1, 2, 6],
    [1, 3, 4, 5],
  ]);
  expect(rowCountOf(familyGroups(rowLists([[0], [0], [1]]), 2))).toBe(1);
});
