import { expect, test } from "@jest/globals";
import { commonestFirst } from "../../lib/archive/commonest-first.ts";

test("values come once, the most frequent first, equally frequent ones sorted", () => {
  expect(commonestFirst(["b", "c", "a", "c", "b", "c", "d"])).toEqual(["c", "b", "a", "d"]);
});
