import { describe, expect, test } from "@jest/globals";
import { listMarkerOf, type ListMarker } from "../../../lib/parse/blocks/list-marker.ts";
import type { Line } from "../../../lib/text/line.ts";
import { linesOf } from "../../support/tree.ts";

function markerOf(text: string): ListMarker | null {
  return listMarkerOf(linesOf(text)[0] as Line);
}

describe("a list marker", () => {
  test.each([
    ["1. Open it", "1.", ["decimal 1"]],
    ["12) Open it", "12)", ["decimal 12"]],
    ["(3) Open it", "(3)", ["decimal 3"]],
    ["a. Open it", "a.", ["lowerAlpha 1"]],
    ["B) Open it", "B)", ["upperAlpha 2"]],
    ["(c) Open it", "(c)", ["lowerAlpha 3"]],
    ["iv. Open it", "iv.", ["lowerRoman 4"]],
    ["XII) Open it", "XII)", ["upperRoman 12"]],
  ])("numbers an item: %s", (text, marker, values) => {
    const found = markerOf(text);
    expect(found?.text).toBe(marker);
    expect(found?.values.map(({ numbering, value }) => `${numbering} ${String(value)}`)).toEqual(values);
  });

  test.each(["-", "*", "o", "\u00B7", "\u2022"])("may be a bullet, which numbers nothing: %s", (bullet) => {
    expect(markerOf(`${bullet} Open it`)).toMatchObject({ text: bullet, values: [] });
  });

  test("may be a letter and a Roman number in one; the list that it stands in tells which (Q113431)", () => {
    expect(markerOf("v. Open it")?.values).toEqual([
      { numbering: "lowerAlpha", value: 22 },
      { numbering: "lowerRoman", value: 5 },
    ]);
  });

  test("stands at its column, the item's text behind the blanks", () => {
    expect(markerOf("   a.  Open it")).toMatchObject({ text: "a.", column: 3, textColumn: 7 });
    expect(markerOf(" - Open it")).toMatchObject({ text: "-", column: 1, textColumn: 3 });
    expect(markerOf("   a.  Open it")?.place).toEqual({ line: 1, column: 4, offset: 3 });
  });

  test("is of one kind with those that have the same mark", () => {
    expect([markerOf("1. x")?.kind, markerOf("b. x")?.kind]).toEqual([".", "."]);
    expect([markerOf("1) x")?.kind, markerOf("(1) x")?.kind, markerOf("* x")?.kind]).toEqual([")", "()", "*"]);
  });
});

describe("no list marker", () => {
  test.each([
    ["a version", "1.5 is a number"],
    ["a year", "1995. It was new"],
    ["a number without text", "1."],
    ["text that stands far away", "1.    Open it"],
    ["a bullet without text", "-"],
    ["a minus", "-1 is a number"],
    ["a comment of SQL", "-- Open it"],
    ["an abbreviation", "a.m. is before noon"],
    ["a word of Roman digits", "xix. is none that occurs"],
    ["a word", "mix. It well"],
    ["a capital in brackets", "(A) is an answer"],
    ["the letter o", "o'clock"],
    ["an empty line", ""],
  ])("is %s", (_, text) => {
    expect(markerOf(text)).toBeNull();
  });
});
