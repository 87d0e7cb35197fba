import { describe, expect, test } from "@jest/globals";
import { blockRules, parseBlocks } from "../../../lib/parse/blocks/index.ts";
import type { Chunk } from "../../../lib/parse/blocks/block-rule.ts";
import { linesOf } from "../../support/tree.ts";

function outline(...texts: string[]): string[] {
  return parseBlocks(linesOf(...texts)).map((block) =>
    block.type === "markdown" ? "" : `${block.type}: ${block.children.map(({ value }) => value).join("")}`,
  );
}

describe("parseBlocks", () => {
  test("parts text at blank lines, and keeps the order", () => {
    expect(outline("One.", "", "Two.", " ", "   code", "", "Three.")).toEqual([
      "paragraph: One.",
      "paragraph: Two.",
      "preformatted:    code",
      "paragraph: Three.",
    ]);
  });

  test("takes a line of no-break spaces for a blank one (Q274256)", () => {
    expect(outline("One.", "\u00A0", "Two.")).toEqual(["paragraph: One.", "paragraph: Two."]);
  });

  test("finds nothing in blank lines", () => {
    expect(outline("", "  ", "")).toEqual([]);
    expect(outline()).toEqual([]);
  });
});

test("the last rule takes whatever it is given", () => {
  const last = blockRules.at(-1);
  for (const text of ["One.", "   code", "-----", "1. step"]) {
    expect(last?.match([linesOf(text) as unknown as Chunk], 0)?.taken).toBe(1);
  }
});

test("rules have names of their own", () => {
  const names = blockRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
