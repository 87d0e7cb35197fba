import { describe, expect, test } from "@jest/globals";
import type { Chunk } from "../../../lib/parse/blocks/block-rule.ts";
import { isProse, paragraph } from "../../../lib/parse/blocks/paragraph.ts";
import { inlineText, linesOf } from "../../support/tree.ts";

const chunkOf = (...texts: string[]): Chunk => linesOf(...texts) as unknown as Chunk;
const proves = (...texts: string[]): boolean => isProse(chunkOf(...texts));

const longLine = "This line of plain words is long enough that its break was forced by the";
const secondLine = "wrapping of eighty columns, and the text goes on here.";

describe("a paragraph", () => {
  test("is wrapped text at the margin; its breaks become blanks", () => {
    const match = paragraph.match([chunkOf(longLine, secondLine)], 0);
    expect(match?.taken).toBe(1);
    expect(match?.block.type).toBe("paragraph");
    expect(match?.block.type === "paragraph" && inlineText(match.block.children)).toBe(`${longLine} ${secondLine}`);
  });

  test("may have two blanks behind the end of a sentence", () => {
    for (const mark of [".", ":", "?", "!", '"', "'", ")"]) {
      expect(proves(`One sentence${mark}  Another one.`)).toBe(true);
    }
  });

  test.each(["o'clock it is", "A man came.", "-minus is no bullet", "1.5 is a number", "I do."])(
    "may begin like a list item without being one: %s",
    (text) => {
      expect(proves(text)).toBe(true);
    },
  );
});

describe("no paragraph", () => {
  test.each([
    "1. step",
    "12) step",
    "a. step",
    "B) step",
    "- item",
    "* item",
    "o item",
    "\u00B7 item",
    "(a) item",
    "(12) item",
  ])("begins with a list marker: %s", (text) => {
    expect(proves(text)).toBe(false);
    expect(paragraph.match([chunkOf(text)], 0)).toBeNull();
  });

  test.each([" indented", "   code", "\tcode", "\u00A0code"])("is indented: %p", (text) => {
    expect(proves(text)).toBe(false);
    expect(proves(longLine, text)).toBe(false);
  });

  test.each(["Name  Size", "Name.   Size", "Name\tSize"])("has columns: %p", (text) => {
    expect(proves(text)).toBe(false);
  });

  test.each(["-----", "* * *", "....", "1.2.3", "+---+---+"])("begins with a line without letters: %p", (text) => {
    expect(proves(text)).toBe(false);
  });

  test("has a line break that nothing forced", () => {
    expect(proves("Name: one", "Size: two")).toBe(false);
  });
});
