import { expect, test } from "@jest/globals";
import { codesOf } from "../../lib/text/codes-of.ts";
import { splitLines } from "../../lib/text/line.ts";

test("codesOf has a byte for each character, 255 for those that have none", () => {
  expect(Array.from(codesOf("a\u00A0\u00E9\u2020\u{1F600}"))).toEqual([97, 160, 233, 255, 255, 255]);
});

test("a dagger and a Czech letter, whose low bytes are those of a blank and a line end, stay in their lines", () => {
  const text = "\u2020 one \u2020\n\u010D two\u010D";
  expect(splitLines(text, "drop").map((line) => line.text)).toEqual(text.split("\n"));
});
