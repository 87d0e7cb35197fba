import { expect, test } from "@jest/globals";
import { commonestFirst } from "../../lib/archive/commonest-first.ts";

test("values come once, the commonest first, equally common ones in the order of their characters", () => {
  expect(commonestFirst(["b", "c", "a", "c", "b", "c", "d"])).toEqual(["c", "b", "a", "d"]);
});
