import { describe, expect, test } from "@jest/globals";
import { blankOut, dropColumns, isBlank, Line, splitLines, trimBlankLines } from "../../lib/text/line.ts";

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

describe("splitLines", () => {
  test("ends a line at CRLF, LF and CR, and gives each its number and offset", () => {
    const lines = splitLines("one\r\ntwo\nthree\rfour", "keep");
    expect(lines.map(({ number, offset, text }) => [number, offset, text])).toEqual([
      [1, 0, "one"],
      [2, 5, "two"],
      [3, 9, "three"],
      [4, 15, "four"],
    ]);
  });

  test("begins no further line after the last line end", () => {
    expect(splitLines("one\n", "keep")).toHaveLength(1);
    expect(splitLines("", "keep")).toHaveLength(0);
    expect(textsOf(splitLines("one\r", "keep"))).toEqual(["one"]);
    expect(textsOf(splitLines("\r\r\n\n\r", "keep"))).toEqual(["", "", "", ""]);
  });

  test("splits all texts of a letter, a blank and line ends as a pattern does", () => {
    let texts = [""];
    for (let length = 1; length <= 6; length += 1) {
      texts = texts.flatMap((text) => ["a", " ", "\r", "\n"].map((character) => text + character));
      for (const text of texts) {
        const parts = text.split(/\r\n|\r|\n/);
        if (parts.at(-1) === "") parts.pop();
        const kept = splitLines(text, "keep");
        expect([text, textsOf(kept)]).toEqual([text, parts]);
        expect(textsOf(splitLines(text, "drop"))).toEqual(parts.map((part) => part.trimEnd()));
        for (const { offset, text: own } of kept) expect(text.slice(offset, offset + own.length)).toBe(own);
      }
    }
  });

  test("keeps or drops the blanks at the ends of lines, tabs and no-break spaces too", () => {
    const source = "one \t\u00A0\n  \n three";
    expect(textsOf(splitLines(source, "keep"))).toEqual(["one \t\u00A0", "  ", " three"]);
    expect(textsOf(splitLines(source, "drop"))).toEqual(["one", "", " three"]);
  });
});

test("a line of blanks, tabs and no-break spaces is blank", () => {
  expect(splitLines(" \t\u00A0\nx", "keep").map(isBlank)).toEqual([true, false]);
});

test("trimBlankLines keeps blank lines inside", () => {
  expect(textsOf(trimBlankLines(splitLines("\n\none\n\ntwo\n\n", "keep")))).toEqual(["one", "", "two"]);
  expect(trimBlankLines(splitLines("\n \n", "keep"))).toEqual([]);
});

test("the indent counts leading blanks, a tab and a no-break space (Q274256) as one each", () => {
  expect(splitLines("   x\n\tx\n\u00A0 x\nx", "keep").map(({ indent }) => indent)).toEqual([3, 1, 2, 0]);
});

describe("the rest of a line", () => {
  const [line] = splitLines("   one two", "keep") as [Line];
  const padded = new Line(1, 1, 0, `  ${line.text}`, 2);

  test("begins at its own place where the columns before it are dropped", () => {
    expect(dropColumns(line, 3)).toMatchObject({ text: "one two", column: 4, offset: 3 });
    expect(dropColumns(line, 0)).toBe(line);
  });

  test("begins where the file's line does while only blanks are dropped that the file lacks", () => {
    expect(dropColumns(padded, 1)).toMatchObject({ text: "    one two", column: 1, offset: 0, padding: 1 });
    expect(dropColumns(padded, 5)).toMatchObject({ text: "one two", column: 4, offset: 3, padding: 0 });
  });

  test("keeps its columns where those before it are blanked out", () => {
    expect(blankOut(line, 6)).toMatchObject({ text: "       two", column: 7, offset: 6, padding: 6 });
    expect(blankOut(padded, 6)).toMatchObject({ text: "      ne two", column: 5, offset: 4, padding: 6 });
  });
});
