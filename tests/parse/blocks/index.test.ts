import { describe, expect, test } from "@jest/globals";
import type { List } from "../../../lib/model/article.ts";
import { blockRules } from "../../../lib/parse/blocks/index.ts";
import { blocksOf, matchOf, sketchOf } from "../../support/blocks.ts";
import { sliceOf } from "../../support/tree.ts";

describe("parseBlocks", () => {
  test("parts text at blank lines, and keeps the order", () => {
    expect(sketchOf("One.", "", "Two.", " ", "   x = 1;", "", "", "Three.")).toEqual([
      "paragraph: One.",
      "paragraph: Two.",
      "code: x = 1;",
      "paragraph: Three.",
    ]);
  });

  test("takes a line of no-break spaces for a blank one (Q274256)", () => {
    expect(sketchOf("One.", "\u00A0", "Two.")).toEqual(["paragraph: One.", "paragraph: Two."]);
  });

  test("finds nothing in blank lines", () => {
    expect(blocksOf("", "  ", "")).toEqual([]);
    expect(blocksOf()).toEqual([]);
  });
});

describe("an item", () => {
  test("holds any blocks, read at its own column", () => {
    expect(
      sketchOf("1. Open it:", "", "   NOTE: It is hot.", "", "      open(tray);", "", "   Name: one", "   Size: two"),
    ).toEqual([
      "list decimal",
      "  1. paragraph: Open it:",
      "    note: NOTE: It is hot.",
      "    code: open(tray);",
      "    fieldList other",
      "      Name: one",
      "      Size: two",
    ]);
  });

  test("may begin with anything", () => {
    expect(sketchOf("1. C:\\Tray\\Lid", "", "2. NOTE: It is hot.", "", "3. Q900002 How to open it")).toEqual([
      "list decimal",
      "  1. lines: C:\\Tray\\Lid",
      "  2. note: NOTE: It is hot.",
      "  3. referenceList",
      "      Q900002 How to open it",
    ]);
  });

  test("reaches from its marker to the last line under it, as its list does from the first to the last", () => {
    const texts = [" - Open it.", "", "   It is hot.", "", " - Close it.", ""];
    const [list] = blocksOf(...texts) as [List];
    const source = texts.join("\n");
    expect(sliceOf(source, list.position)).toBe("- Open it.\n\n   It is hot.\n\n - Close it.");
    expect(list.children.map(({ position }) => sliceOf(source, position))).toEqual([
      "- Open it.\n\n   It is hot.",
      "- Close it.",
    ]);
  });

  test("has its first line as a paragraph where the next one stands left of it and does not go on", () => {
    expect(sketchOf("1.  Open it:", "   tray of wood", "   lid of glass")).toEqual([
      "list decimal",
      "  1. paragraph: Open it:",
      "    lines: tray of wood / lid of glass",
    ]);
  });
});

test("the last rule takes whatever it is given", () => {
  const last = blockRules.at(-1);
  for (const text of ["One.", "   code", "-----", "1. step"]) {
    expect(last && matchOf(last, [text])?.taken).toBe(1);
  }
});

test("rules have names of their own", () => {
  const names = blockRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
