import { describe, expect, test } from "@jest/globals";
import type { Lines } from "../../../lib/model/article.ts";
import { lines } from "../../../lib/parse/blocks/lines.ts";
import { blocksOf, matchOf, sketchOf } from "../../support/blocks.ts";

describe("lines", () => {
  test("are whatever no other rule takes, with their breaks, and without the blanks that all begin with", () => {
    expect(sketchOf("   Example Press", "     1 Tray Street")).toEqual(["lines: Example Press /   1 Tray Street"]);
  });

  test("hold inline nodes", () => {
    const [block] = blocksOf("   tray Q900002", "   lid") as [Lines];
    expect(block.children.map(({ type }) => type)).toEqual(["text", "reference", "text"]);
  });

  test("are what one chunk holds", () => {
    expect(matchOf(lines, ["   tray", "", "   lid"])?.taken).toBe(1);
  });
});

describe("the text of an event", () => {
  test("is lines where the name of it stands alone above (Q260247)", () => {
    expect(sketchOf("Event ID: 12", "Description:", "", "The tray is empty.")).toEqual([
      "fieldList event",
      "  Event ID: 12",
      "  Description: ",
      "lines: The tray is empty.",
    ]);
  });

  test("is none behind other fields, or behind a value", () => {
    expect(sketchOf("Name: one", "Size:", "", "The tray is empty.").at(-1)).toBe("paragraph: The tray is empty.");
    expect(sketchOf("Event ID: 12", "Source: Tray", "", "The tray is empty.").at(-1)).toBe(
      "paragraph: The tray is empty.",
    );
  });
});
