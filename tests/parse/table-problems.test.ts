import { expect, test } from "@jest/globals";
import { textArticle } from "../support/articles.ts";
import { parseText } from "../support/parsed.ts";

const box = [
  "+----------------+",
  "| tray   | 2     |",
  "+----------------+",
  "| both     lids  |",
  "+----------------+",
];
const files = ["Date      Time   File name", "--------------------------", "yesterday at noon, and it crosses"];

test("a box and a list of files whose rows do not fit are notes at their places (Q84133)", () => {
  const body = ["SUMMARY", "=======", "", ...box, "", "1. Open it:", "", ...files.map((line) => `   ${line}`)];
  const { diagnostics } = parseText("Q900001.TXT", textArticle({ body }));
  expect(diagnostics).toMatchObject([
    { severity: "info", ruleId: "table", line: 12, column: 1 },
    { severity: "info", ruleId: "table", line: 20, column: 4 },
  ]);
  expect(diagnostics[0]?.message).toContain("expected a box whose rows have their | in the same places");
  expect(diagnostics[1]?.message).toContain("expected files with date, time, size and name");
});

test("other columns that are kept as printed are none", () => {
  const body = ["tray\t12", "lid\t7", "roller\t9"];
  expect(parseText("Q900001.TXT", textArticle({ body })).rules).toEqual([]);
});
