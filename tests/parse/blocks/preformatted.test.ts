import { describe, expect, test } from "@jest/globals";
import type { Preformatted } from "../../../lib/model/article.ts";
import { parseBlocks } from "../../../lib/parse/blocks/index.ts";
import { inlineText, linesOf, sliceOf } from "../../support/tree.ts";

function onlyBlock(...texts: string[]): Preformatted {
  const blocks = parseBlocks(linesOf(...texts));
  expect(blocks.map(({ type }) => type)).toEqual(["preformatted"]);
  return blocks[0] as Preformatted;
}

describe("preformatted text", () => {
  test("keeps line breaks and blanks inside and before lines", () => {
    expect(inlineText(onlyBlock("   if a  b", "\tthen c  ").children)).toBe("   if a  b\n\tthen c");
  });

  test("goes on over blank lines until prose follows, one blank line for each gap", () => {
    expect(inlineText(onlyBlock("   one", "", "   two", "", "", "   three").children)).toBe(
      "   one\n\n   two\n\n   three",
    );
  });

  test("reaches over all its lines in the source", () => {
    const texts = ["", "   one", "", "   two", ""];
    expect(sliceOf(texts.join("\n"), onlyBlock(...texts).position)).toBe("   one\n\n   two");
  });

  test("has references as nodes, and places that agree in line, column and offset", () => {
    const texts = ["   see Q900002", "", "   and Q900003 too"];
    const { children } = onlyBlock(...texts);
    expect(children.map(({ type }) => type)).toEqual(["text", "reference", "text", "reference", "text"]);
    const lines = linesOf(...texts);
    for (const { start, end } of children.map(({ position }) => position)) {
      for (const { line, column, offset } of [start, end]) {
        expect((lines[line - 1]?.offset ?? NaN) + column - 1).toBe(offset);
      }
    }
  });
});
