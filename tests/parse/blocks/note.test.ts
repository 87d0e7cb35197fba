import { describe, expect, test } from "@jest/globals";
import type { Note } from "../../../lib/model/article.ts";
import { note } from "../../../lib/parse/blocks/note.ts";
import { blocksOf, matchOf, sketchOf } from "../../support/blocks.ts";

const noteOf = (...texts: readonly string[]): Note | undefined => matchOf(note, texts)?.block as Note | undefined;

describe("a note", () => {
  test.each([
    ["NOTE:", "note"],
    ["Note:", "note"],
    ["NOTES:", "note"],
    ["NOTE 2:", "note"],
    ["PLEASE NOTE:", "note"],
    ["WARNING:", "warning"],
    ["IMPORTANT:", "important"],
    ["IMPORTANT NOTE:", "important"],
    ["Caution:", "caution"],
    ["Tip:", "tip"],
  ])("begins with a label, %s", (label, noteType) => {
    expect(noteOf(`${label} It is hot.`)).toMatchObject({ noteType, label });
  });

  test("joins its lines", () => {
    expect(sketchOf("NOTE: It is hot. Do not open", "it.")).toEqual(["note: NOTE: It is hot. Do not open it."]);
  });

  test("may have its label alone above its text (Q196269)", () => {
    expect(sketchOf("WARNING:", "", "It is hot.", "", "Open it.")).toEqual([
      "warning: WARNING: It is hot.",
      "paragraph: Open it.",
    ]);
  });

  test("may be a label above a list", () => {
    expect(sketchOf("NOTES:", "", "1. It is hot.")).toEqual([
      "note: NOTES: ",
      "list decimal",
      "  1. paragraph: It is hot.",
    ]);
  });

  test("may stand in an item", () => {
    expect(sketchOf("1. Open it.", "", "   NOTE: It is hot.")[2]).toBe("    note: NOTE: It is hot.");
  });
});

describe("no note", () => {
  test.each([
    "STOP: It is hot.",
    "ERROR: It is hot.",
    "Note that it is hot.",
    "The NOTE: it is hot.",
    "NOTE:hot",
    "Q: Why?",
  ])("is content that looks like one: %s", (text) => {
    expect(noteOf(text)).toBeUndefined();
  });

  test("is a warning that a program shows (Q159153)", () => {
    const blocks = blocksOf("The following message appears:", "", "   WARNING: The tray is hot.");
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "lines"]);
  });
});
