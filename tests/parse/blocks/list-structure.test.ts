import { describe, expect, test } from "@jest/globals";
import type { List } from "../../../lib/model/article.ts";
import { parseBlocks } from "../../../lib/parse/blocks/index.ts";
import { blocksOf, sketchOf } from "../../support/blocks.ts";
import { linesOf } from "../../support/tree.ts";

const listsOf = (...texts: readonly string[]): List[] =>
  blocksOf(...texts).filter((block): block is List => block.type === "list");

describe("a list", () => {
  test("holds its items over the blank lines between them, and what is indented under each", () => {
    expect(sketchOf("1. Open the lid.", "", "   It is heavy.", "", "2. Close it.", "", "It is done.")).toEqual([
      "list decimal",
      "  1. paragraph: Open the lid.",
      "    paragraph: It is heavy.",
      "  2. paragraph: Close it.",
      "paragraph: It is done.",
    ]);
  });

  test("stands in the item that it is indented under", () => {
    expect(
      sketchOf("1. Open it:", "", "   a. the lid", "", "      - with care", "", "   b. the tray", "", "2. Close it."),
    ).toEqual([
      "list decimal",
      "  1. paragraph: Open it:",
      "    list lowerAlpha",
      "      a. paragraph: the lid",
      "        list of bullets",
      "          - paragraph: with care",
      "      b. paragraph: the tray",
      "  2. paragraph: Close it.",
    ]);
  });

  test("has its text three columns behind a number, also behind one of two digits", () => {
    const first = "Lift the tray out with both of your hands, put it down, wait, then turn";
    expect(sketchOf("9. Open it.", "", `10. ${first}`, "   around.", "", "   It is heavy.")).toEqual([
      "list decimal",
      "  9. paragraph: Open it.",
      `  10. paragraph: ${first} around.`,
      "    paragraph: It is heavy.",
    ]);
  });

  test("ends where another kind of marker stands in its column", () => {
    expect(listsOf(" - the lid", "", " * the tray", "", "1. Open it.", "", "1) Close it.")).toHaveLength(4);
  });
});

describe("numbers", () => {
  const valuesOf = (...texts: readonly string[]): (number | null)[][] =>
    listsOf(...texts).map(({ children }) => children.map(({ value }) => value));

  test("are as printed, whichever the first is and where one is left out (Q133365)", () => {
    expect(valuesOf("2. a", "", "3. b", "", "5. c")).toEqual([[2, 3, 5]]);
  });

  test("begin a list of their own at 1", () => {
    expect(valuesOf("1. a", "", "2. b", "", "1. c")).toEqual([[1, 2], [1]]);
  });

  test("count letters from 1", () => {
    expect(valuesOf("A. a", "", "B. b", "", "C. c")).toEqual([[1, 2, 3]]);
  });

  test("are Roman behind a first i, letters behind h (Q113431)", () => {
    expect(listsOf("i. a", "", "ii. b").map(({ numbering }) => numbering)).toEqual(["lowerRoman"]);
    const letters = Array.from("abcdefghi", (letter) => [`${letter}. x`, ""]).flat();
    expect(listsOf(...letters).map(({ numbering, children }) => [numbering, children.length])).toEqual([
      ["lowerAlpha", 9],
    ]);
  });

  test("are none for bullets", () => {
    expect(valuesOf(" - a", "", " - b")).toEqual([[null, null]]);
  });
});

describe("text at the margin between two items", () => {
  test("belongs to the item before where the next number follows (Q252638)", () => {
    expect(sketchOf("1. Open this key:", "", "HKEY_CLASSES_ROOT\\Tray", "", "2. Close it.", "", "Done.")).toEqual([
      "list decimal",
      "  1. paragraph: Open this key:",
      "    (detached) lines: HKEY_CLASSES_ROOT\\Tray",
      "  2. paragraph: Close it.",
      "paragraph: Done.",
    ]);
  });

  test("may hold a list of its own", () => {
    expect(sketchOf("1. Open one:", "", "Any of these will do.", "", " - the lid", "", "2. Close it.")).toEqual([
      "list decimal",
      "  1. paragraph: Open one:",
      "    (detached) paragraph: Any of these will do.",
      "    (detached) list of bullets",
      "    (detached)   - paragraph: the lid",
      "  2. paragraph: Close it.",
    ]);
  });

  test("interrupts an inner list as well", () => {
    expect(sketchOf("1. Open:", "", "   a. the lid", "", "It is heavy.", "", "   b. the tray")).toEqual([
      "list decimal",
      "  1. paragraph: Open:",
      "    list lowerAlpha",
      "      a. paragraph: the lid",
      "        (detached) paragraph: It is heavy.",
      "      b. paragraph: the tray",
    ]);
  });

  test("ends the list where another number follows", () => {
    expect(listsOf("1. Open it.", "", "Do the rest too:", "", "4. Close it.")).toHaveLength(2);
    expect(listsOf(" - the lid", "", "And these:", "", " - the tray")).toHaveLength(2);
  });
});

describe("a separator", () => {
  test("ends no list, and belongs to the item before it", () => {
    expect(sketchOf(" - Open it.", "", "-or-", "", " - Leave it.")).toEqual([
      "list of bullets",
      "  - paragraph: Open it.",
      "    separator: -or-",
      "  - paragraph: Leave it.",
    ]);
  });

  test("stands outside where the list has ended", () => {
    expect(sketchOf(" - Open it.", "", "-or-", "", "Leave it.")).toEqual([
      "list of bullets",
      "  - paragraph: Open it.",
      "separator: -or-",
      "paragraph: Leave it.",
    ]);
  });

  test("may be the last", () => {
    expect(sketchOf("Open it.", "", "-or-")).toEqual(["paragraph: Open it.", "separator: -or-"]);
  });
});

describe("A. at the margin", () => {
  test("is an item where B. follows", () => {
    expect(sketchOf("A. Open it.", "", "B. Close it.")).toEqual([
      "list upperAlpha",
      "  A. paragraph: Open it.",
      "  B. paragraph: Close it.",
    ]);
  });

  test("is an answer where none follows, or a question stands before it (Q82774)", () => {
    expect(sketchOf("A. Open it.")).toEqual(["answer: A. Open it."]);
    expect(sketchOf("Q. How?", "", "A. Open it.", "", "B. Miller said so.")[1]).toBe("answer: A. Open it.");
  });
});

test("stars in a listing of xBase are comments, at the margin bullets (Q249171)", () => {
  const starred = ["   * Open the lid of the tray.", "", "   * Close it."];
  const typesOf = (lines: readonly string[], language: string | null): string[] =>
    parseBlocks(linesOf(...lines), language).map(({ type }) => type);
  expect(typesOf(starred, "xbase")).toEqual(["code"]);
  expect(typesOf(starred, null)).toEqual(["list"]);
  expect(
    typesOf(
      starred.map((line) => line.trimStart()),
      "xbase",
    ),
  ).toEqual(["list"]);
});
