import { describe, expect, test } from "@jest/globals";
import { parseSection, splitSections } from "../../lib/parse/sections.ts";
import { linesOf, sliceOf } from "../support/tree.ts";

function headingsOf(...texts: string[]): (string | undefined)[] {
  return splitSections(linesOf(...texts)).sections.map(({ lines }) => lines[0]?.text);
}

describe("splitSections", () => {
  test("begins a section at each heading; what stands before the first is the lead", () => {
    const { lead, sections } = splitSections(
      linesOf("Lead.", "", "SYMPTOMS", "========", "", "It stops.", "", "CAUSE", "=====", "", "No paper."),
    );
    expect(lead.map(({ text }) => text)).toEqual(["Lead.", ""]);
    expect(sections.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ["SYMPTOMS", "========", "", "It stops.", ""],
      ["CAUSE", "=====", "", "No paper."],
    ]);
  });

  test("needs no blank line before the first line and none behind a ruler (Q85424)", () => {
    expect(headingsOf("SYMPTOMS", "========", "It stops.")).toEqual(["SYMPTOMS"]);
  });

  test("overlooks blanks at the ends of both lines", () => {
    expect(headingsOf("CAUSE  ", "===== ")).toEqual(["CAUSE  "]);
  });

  test("takes a heading of the article's own, and the same heading twice (Q137127)", () => {
    const own = ["OUR OWN WORDS", "=============", ""];
    expect(headingsOf(...own, ...own)).toEqual(["OUR OWN WORDS", "OUR OWN WORDS"]);
  });

  test.each([
    ["the ruler is shorter", "CAUSE", "===="],
    ["the ruler is longer", "CAUSE", "======"],
    ["the ruler is of dashes", "CAUSE", "-----"],
    ["the ruler has a gap", "CAUSE", "== =="],
    ["the text has a gap, as the head of a table does (Q134661)", "Name  Size", "=========="],
    ["the text is indented", " CAUSE", "======"],
    ["the text is a ruler itself", "=====", "====="],
    ["a blank line parts them", "CAUSE", ""],
  ])("finds no heading where %s", (_, text, ruler) => {
    expect(headingsOf("", text, ruler, "", "Text.")).toEqual([]);
  });

  test("finds no heading without a blank line above it", () => {
    expect(headingsOf("A sentence that", "goes on", "=======", "")).toEqual([]);
  });

  test("of a text without headings is lead only", () => {
    const lines = linesOf("Some text.");
    expect(splitSections(lines)).toEqual({ lead: lines, sections: [] });
  });
});

describe("parseSection", () => {
  test("has the heading's text and type, and the blocks under it", () => {
    const section = parseSection(linesOf("CAUSE ", "=====", "", "No paper.", "", "   tray 1", ""));
    expect(section).toMatchObject({ type: "section", sectionType: "cause", title: "CAUSE" });
    expect(section.children.map(({ type }) => type)).toEqual(["paragraph", "preformatted"]);
  });

  test("may be empty (Q194139)", () => {
    expect(parseSection(linesOf("MORE INFORMATION", "================", "")).children).toEqual([]);
  });

  test("reaches from its heading to its last line that is not blank", () => {
    const texts = ["CAUSE", "=====", "", "No paper.", ""];
    const { position } = parseSection(linesOf(...texts));
    expect(sliceOf(texts.join("\n"), position)).toBe("CAUSE\n=====\n\nNo paper.");
  });
});
