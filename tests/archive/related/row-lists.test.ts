import { expect, test } from "@jest/globals";
import { listOf, rowCountOf, rowLists } from "../../../lib/archive/related/row-lists.ts";

test("each row has its list, which may be empty", () => {
  const lists = rowLists([[7, 8], [], Int32Array.of(9)]);
  expect(rowCountOf(lists)).toBe(3);
  expect([0, 1, 2].map((row) => [...listOf(lists, row)])).toEqual([[7, 8], [], [9]]);
});
