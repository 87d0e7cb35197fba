import { expect, test } from "@jest/globals";
import type { Rule } from "../../../lib/model/article.ts";
import { rule } from "../../../lib/parse/blocks/rule.ts";
import { matchOf } from "../../support/blocks.ts";

test.each(["-----", "=====", "_____", "*****", "~~~~~", ".....", "#####", "+ + +", "* * *", "-----\u007F"])(
  "a rule is a mark repeated, alone between blank lines: %s",
  (text) => {
    expect(matchOf(rule, [`   ${text}`])?.block).toMatchObject({ type: "rule", value: text });
  },
);

test("a rule has its place without the blanks before it", () => {
  const { position } = matchOf(rule, ["   -----"])?.block as Rule;
  expect([position.start.column, position.end.column]).toEqual([4, 9]);
});

test.each([["--"], ["-=-=-"], ["oooo"], ["1 1 1 1"], ["----- x"], ["-----", "-----"], ["-----", "tray"]])(
  "none is %j",
  (...texts) => {
    expect(matchOf(rule, texts)).toBeNull();
  },
);
