import { describe, expect, test } from "@jest/globals";
import type { LegacyHeader } from "../../lib/model/article.ts";
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

  test.each([
    ["systems of two words, by columns (Q88557)", ["7.00   | 1.00", "MS-DOS | WINDOWS NT", "kbsample"]],
    ["systems without a bar", ["'94-'95", "WINDOWS MACINTOSH"]],
    ["a system not in capitals, behind versions (Q136358)", ["1.0", "Windows"]],
    ["versions of two columns that no bar parts (Q160159)", ["1997      1997", "WINDOWS | MACINTOSH"]],
    ["keywords of other kinds, behind other lines (Q114601)", ["3.0", "kbsample docerr buglist 5.x"]],
    ["keywords in capitals (Q136685)", ["2.0a", "Windows 95", "KBENV"]],
    ["keywords before and after the others (Q161293)", ["kbsample", "1.00 1.20", "WINDOWS", "kbsample"]],
    ["lines with blank lines between them (Q123481)", ["3.10 | 2.20", "", "WINDOWS | OS/2", "", "kbsample"]],
  ])("takes %s", (_, texts) => {
    expect(splitTexts(...texts, "", "Some text.")).toEqual({ legacy: texts, rest: ["", "Some text."] });
  });

  test("takes four lines at most", () => {
    expect(splitTexts("kbone", "3.0", "WINDOWS", "kbtwo", "kbthree").rest).toEqual(["kbthree"]);
  });

  test("leaves a word alone that is underlined: it is a heading (Q130963)", () => {
    expect(splitTexts("kbsample", "--------").legacy).toEqual([]);
    expect(splitTexts("kbsample", "-".repeat(79)).legacy).toEqual(["kbsample"]);
  });

  test("leaves a sentence alone, and a word with capitals", () => {
    expect(splitTexts("Some text.").legacy).toEqual([]);
    expect(splitTexts("Windows").legacy).toEqual([]);
    expect(splitTexts("kbsample is a keyword.").legacy).toEqual([]);
    expect(splitTexts("3.0", "Some text about kbsample.").rest).toEqual(["Some text about kbsample."]);
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
    expect(splitTexts("", "")).toEqual({ legacy: [], rest: ["", ""] });
    expect(splitTexts()).toEqual({ legacy: [], rest: [] });
  });
});

describe("parseLegacyHeader", () => {
  function headerOf(...texts: string[]): LegacyHeader {
    return parseLegacyHeader(splitLegacyHeader(linesOf(...texts)).legacy);
  }

  test("keeps the lines as printed, blanks at their ends and blank lines aside", () => {
    const texts = ["", " 3.00 3.10 ", "", "WINDOWS"];
    const header = headerOf(...texts);
    expect(header.lines).toEqual(["3.00 3.10", "WINDOWS"]);
    expect(sliceOf(texts.join("\n"), header.position).trim()).toBe("3.00 3.10 \n\nWINDOWS");
  });

  test("reads their values; versions and systems answer each other by place", () => {
    expect(headerOf("3.00 3.10 | 4.00", "WINDOWS        | WINDOWS NT", "kbsample docerr")).toMatchObject({
      versions: [
        { platform: "WINDOWS", system: "Windows", versions: ["3.00", "3.10"], unread: [] },
        { platform: "WINDOWS NT", system: "Windows NT", versions: ["4.00"], unread: [] },
      ],
      operatingSystems: ["Windows", "Windows NT"],
      keywords: ["kbsample", "docerr"],
    });
  });

  test("has no values of lines that are missing", () => {
    expect(headerOf("kbsample")).toMatchObject({ versions: [], operatingSystems: [], keywords: ["kbsample"] });
  });
});
