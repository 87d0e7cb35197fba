import { expect, test } from "@jest/globals";
import { memoryWarning } from "../../../lib/site/indexing/search-memory.ts";

const gigabyte = 1e9;

test("says when memory is short for the search index, and the flag with a number that suffices", () => {
  expect(memoryWarning(54_342, 1, 4 * gigabyte)).toBe(
    "memory may run out: the search index of 54,342 articles needs about 6.8 GB, and 4.0 GB are free; build it in parts with --search-parts 3",
  );
  expect(memoryWarning(54_342, 3, 4 * gigabyte)).toBeNull();
});

test("says nothing where there is enough", () => {
  expect(memoryWarning(54_342, 1, 16 * gigabyte)).toBeNull();
  expect(memoryWarning(30, 1, gigabyte)).toBeNull();
});
