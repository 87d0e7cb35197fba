import { describe, expect, test } from "@jest/globals";
import { indentOf, isBlank, splitLines, trimBlankLines } from "../../lib/text/line.ts";

describe("splitLines", () => {
  test("ends a line at CRLF, LF and CR, and gives each its number and offset", () => {
    const lines = splitLines("one\r\ntwo\nthree\rfour");
    expect(lines.map(({ number, offset, text }) => [number, offset, text])).toEqual([
      [1, 0, "one"],
      [2, 5, "two"],
      [3, 9, "three"],
      [4, 15, "four"],
    ]);
  });

  test("begins no further line after the last line end", () => {
    expect(splitLines("one\n")).toHaveLength(1);
    expect(splitLines("")).toHaveLength(0);
  });
});

test("a line of blanks, tabs and no-break spaces is blank", () => {
  expect(splitLines(" \t\u00A0\nx").map(isBlank)).toEqual([true, false]);
});

test("trimBlankLines keeps blank lines inside", () => {
  const trimmed = trimBlankLines(splitLines("\n\none\n\ntwo\n\n"));
  expect(trimmed.map(({ text }) => text)).toEqual(["one", "", "two"]);
  expect(trimBlankLines(splitLines("\n \n"))).toEqual([]);
});

test("indentOf counts leading blanks", () => {
  expect(splitLines("   x").map(indentOf)).toEqual([3]);
});
