import { describe, expect, test } from "@jest/globals";
import { findHeadings, parseHeading, type FoundHeading } from "../../lib/parse/headings.ts";
import { inlineText, linesOf, sliceOf } from "../support/tree.ts";

/** Rank and title of the headings among some lines. */
const headingsOf = (...texts: readonly string[]): string[] =>
  findHeadings(linesOf(...texts)).map(({ rank, title }) => `${String(rank)} ${title}`);

describe("a heading", () => {
  test("has a ruler of = or - under it that is as long as its text", () => {
    expect(headingsOf("CAUSE", "=====", "", "It is hot.", "", "Open the lid", "------------")).toEqual([
      "1 CAUSE",
      "2 Open the lid",
    ]);
  });

  test("needs no blank line below its ruler (Q85424)", () => {
    expect(headingsOf("CAUSE", "=====", "It is hot.")).toEqual(["1 CAUSE"]);
  });

  test("may have up to three lines, the longest as long as the ruler (Q171668)", () => {
    expect(headingsOf("", "Open the lid", "of it", "------------", "")).toEqual(["2 Open the lid of it"]);
    expect(headingsOf("", "Open", "the", "lid", "now", "----", "")).toEqual([]);
  });

  test("may be indented with its ruler where nothing else stands with them (Q72394)", () => {
    expect(headingsOf("", "   Open it", "   -------", "", "Text.")).toEqual(["2 Open it"]);
    expect(headingsOf("", "   Open it", "   -------", "   Text.")).toEqual([]);
    expect(headingsOf("", `${" ".repeat(9)}Open it`, `${" ".repeat(9)}-------`, "")).toEqual([]);
  });

  test("may have one blank before it that its ruler lacks (Q229907)", () => {
    expect(headingsOf(" Open it", "-------", "")).toEqual(["2 Open it"]);
  });

  test("may have a ruler that misses by one where it is in capitals or begins with a number", () => {
    expect(headingsOf("CAUSE", "======", "", "1. Open it", "---------")).toEqual(["1 CAUSE", "2 1. Open it"]);
    expect(headingsOf("Cause", "======")).toEqual([]);
  });

  test("may have a number and blanks before its words", () => {
    expect(headingsOf("1.  Open it", "-----------", "", "Page 2  Lid", "-----------")).toEqual([
      "2 1.  Open it",
      "2 Page 2  Lid",
    ]);
  });

  test.each([
    "Method 2: Open the Lid",
    "Case 3 - A tray without a lid:",
    "Scenario B",
    "Steps to Reproduce the Problem:",
  ])("needs no ruler where it is a numbered title or says what steps follow: %s", (title) => {
    expect(headingsOf("Text.", "", title, "", "Text.")).toEqual([`2 ${title}`]);
  });

  test("has a ruler where it would be a sentence or one of many in a list of contents (Q170164)", () => {
    for (const line of ["Method 1: Open the lid.", "Method 1: Open one of the following trays:", "Method 1 opens"])
      expect(headingsOf("", line, "", "Text.")).toEqual([]);
    expect(headingsOf("", "Part 1. Trays", "", "Part 2. Lids", "", "Text.")).toEqual([]);
  });

  test.each(["SYMPTOMS", "MORE INFORMATION", "Method 1", "Solution:"])(
    "needs no ruler where it is a standing name, alone at the margin: %s",
    (name) => {
      expect(headingsOf("", name, "", "Text.")).toEqual([`2 ${name}`]);
      expect(headingsOf("", name, "Text.")).toEqual([]);
      expect(headingsOf("Text.", name, "")).toEqual([]);
      expect(headingsOf("", `   ${name}`, "")).toEqual([]);
    },
  );

  test.each(["Question:", "Response :", "Problem:", "Response::"])(
    "is also the name of a part whose text follows at once: %s (Q21844, Q38025)",
    (name) => {
      expect(headingsOf("", name, "Text.")).toEqual([`2 ${name}`]);
      expect(headingsOf("Text.", name, "Text.")).toEqual([]);
      expect(headingsOf("", `${name} Text.`)).toEqual([]);
    },
  );
});

describe("no heading is there", () => {
  test.each([
    ["the ruler is shorter", "Cause", "===="],
    ["the ruler has a gap", "Cause", "== =="],
    ["the ruler is of other marks", "Cause", "*****"],
    ["the text has a gap, as the head of a table does (Q134661)", "Tray  Size", "=========="],
    ["the text has no letters", "12.50", "-----"],
    ["the text is a ruler itself", "-----", "====="],
    ["the text stands elsewhere", "   Cause", "====="],
    ["a blank line parts them", "", "====="],
    ["no line is above", "=====", ""],
  ])("where %s", (_, text, ruler) => {
    expect(headingsOf("", text, ruler, "", "Text.")).toEqual([]);
  });

  test("without a blank line above it", () => {
    expect(headingsOf("A sentence that", "goes on here", "and on", "until here it is", "----------------")).toEqual([]);
  });
});

describe("the node of a heading", () => {
  const texts = ["", "Open the lid", "of Q900002", "------------", ""];
  const lines = linesOf(...texts);
  const [found] = findHeadings(lines) as [FoundHeading];
  const heading = parseHeading(lines, found);

  test("has its text, a reference in it too, and its ruler", () => {
    expect(inlineText(heading.children)).toBe("Open the lid of Q900002");
    expect(heading.children.map(({ type }) => type)).toEqual(["text", "reference"]);
    expect(heading.ruler).toBe("------------");
  });

  test("reaches over its lines and its ruler", () => {
    expect(sliceOf(texts.join("\n"), heading.position)).toBe("Open the lid\nof Q900002\n------------");
  });

  test("has no ruler where none is printed", () => {
    const alone = linesOf("Method 1", "");
    expect(parseHeading(alone, findHeadings(alone)[0] as FoundHeading).ruler).toBe("");
  });
});
