import { describe, expect, test } from "@jest/globals";
import { parseLegacyHeader, splitLegacyHeader } from "../../lib/parse/legacy-header.ts";
import { linesOf, sliceOf } from "../support/tree.ts";

function splitTexts(...texts: string[]): { legacy: string[]; rest: string[] } {
  const { legacy, rest } = splitLegacyHeader(linesOf(...texts));
  return { legacy: legacy.map(({ text }) => text), rest: rest.map(({ text }) => text) };
}

describe("splitLegacyHeader", () => {
  test("takes version, system and keyword lines of an older export (Q94987)", () => {
    expect(splitTexts("3.00 3.10 | 4.00", "WINDOWS | MS-DOS", "kbsample kbprint", "", "Some text.")).toEqual({
      legacy: ["3.00 3.10 | 4.00", "WINDOWS | MS-DOS", "kbsample kbprint"],
      rest: ["", "Some text."],
    });
  });

  test.each([["3.0"], ["1.x 2.x"], ["winnt"], ["OS/2"], ["kbsample"]])("takes %p alone", (line) => {
    expect(splitTexts(line, "", "Some text.").legacy).toEqual([line]);
  });

  test("takes three lines at most", () => {
    expect(splitTexts("3.0", "WINDOWS", "kbsample", "kbmore").rest).toEqual(["kbmore"]);
  });

  test("leaves a sentence alone, and a word with capitals", () => {
    expect(splitTexts("Some text.").legacy).toEqual([]);
    expect(splitTexts("Windows").legacy).toEqual([]);
  });

  test("looks only at the beginning", () => {
    expect(splitTexts("Some text.", "kbsample").legacy).toEqual([]);
  });

  test.each(["3 days later the job ends.", "x and y are names.", "1. open the lid", "16-bit programs stop."])(
    "leaves a sentence alone that begins with a digit or an x: %p",
    (sentence) => {
      expect(splitTexts(sentence, "", "More text.")).toEqual({ legacy: [], rest: [sentence, "", "More text."] });
    },
  );

  test("finds none in blank lines", () => {
    expect(splitTexts("", " ")).toEqual({ legacy: [], rest: ["", " "] });
    expect(splitTexts()).toEqual({ legacy: [], rest: [] });
  });
});

test("parseLegacyHeader keeps the lines as printed, blanks at their ends aside", () => {
  const texts = ["", " 3.00 3.10 ", "WINDOWS"];
  const header = parseLegacyHeader(splitLegacyHeader(linesOf(...texts)).legacy);
  expect(header.lines).toEqual(["3.00 3.10", "WINDOWS"]);
  expect(sliceOf(texts.join("\n"), header.position)).toBe(" 3.00 3.10 \nWINDOWS");
});
