import { describe, expect, test } from "@jest/globals";
import type { Paragraph } from "../../../lib/model/article.ts";
import { paragraph } from "../../../lib/parse/blocks/paragraph.ts";
import { blocksOf, matchOf } from "../../support/blocks.ts";
import { inlineText, sliceOf } from "../../support/tree.ts";

const longLine = "This line of plain words is long enough that its break was forced by the";
const secondLine = "wrapping of eighty columns, and the text goes on here.";

const isParagraph = (texts: readonly string[], base = 0): boolean => matchOf(paragraph, texts, { base }) !== null;

describe("a paragraph", () => {
  test("is wrapped text at the margin; its breaks become blanks", () => {
    const { children, position } = matchOf(paragraph, [longLine, secondLine])?.block as Paragraph;
    expect(inlineText(children)).toBe(`${longLine} ${secondLine}`);
    expect(sliceOf(`${longLine}\n${secondLine}`, position)).toBe(`${longLine}\n${secondLine}`);
  });

  test.each([".", ":", "?", "!", '."', "?'"])("may have two blanks behind the end of a sentence: %s", (mark) => {
    expect(isParagraph([`One sentence${mark}  Another one.`])).toBe(true);
  });

  test("may begin deeper than it goes on (1988: Q28741)", () => {
    expect(isParagraph([`     ${longLine}`, secondLine])).toBe(true);
    expect(isParagraph([`          ${longLine}`, secondLine])).toBe(false);
  });

  test("stands at the text's own column", () => {
    expect(isParagraph([`   ${longLine}`, `   ${secondLine}`], 3)).toBe(true);
    expect(isParagraph([`   ${longLine}`, `   ${secondLine}`], 0)).toBe(false);
  });

  test("is a line beside an item's marker, also where it would be a listing elsewhere (Q199811)", () => {
    for (const line of ['Tray.dll = "the lid"', "tray(1)", "net start tray"]) {
      expect(isParagraph([line])).toBe(false);
      expect(isParagraph([`   ${line}`], 3)).toBe(true);
    }
  });

  test("of an item is none where it is the message that the text before has announced", () => {
    const previous = blocksOf("You receive the following error message:")[0];
    const message = (...texts: string[]): boolean => matchOf(paragraph, texts, { base: 3, previous }) !== null;
    expect(message("   The tray is empty.")).toBe(false);
    expect(message("   On a printer without a lid:")).toBe(true);
  });

  test("may be a word, and a sentence that begins like an item", () => {
    for (const text of ["Tray", "o'clock it is", "-minus is no bullet", "I do."])
      expect(isParagraph([text])).toBe(true);
  });
});

describe("no paragraph", () => {
  test.each(["3.14", "....", "$ 12"])("is a line without letters: %s", (text) => {
    expect(isParagraph([text])).toBe(false);
  });

  test.each(["tray  12", "tray\t12"])("has columns: %j", (text) => {
    expect(isParagraph([text])).toBe(false);
  });

  test.each([
    ["an address", "http://example.com/tray"],
    ["a file's name", "TRAY.TXT"],
    ["a path", "C:\\Tray\\Lid"],
    ["a share", "\\\\server\\tray"],
    ["a key of the registry", "HKEY_CLASSES_ROOT\\Tray"],
    ["what is to be typed", '"open" (without the quotation marks)'],
  ])("is %s alone on its line", (_, text) => {
    expect(isParagraph([text])).toBe(false);
  });

  test("has a line break that nothing forced", () => {
    expect(isParagraph(["Name: one", "Size: two"])).toBe(false);
  });

  test("has lines at several columns", () => {
    expect(isParagraph([longLine, longLine, `  ${secondLine}`])).toBe(false);
  });

  test("is a listing of long lines", () => {
    const line = `open(tray, "${"x".repeat(60)}");`;
    expect(isParagraph([line, line, line])).toBe(false);
  });

  test("is a path that goes on on the next line", () => {
    expect(isParagraph([`HKEY_CLASSES_ROOT\\${"Tray\\".repeat(11)}`, "LidOfTheTray"])).toBe(false);
  });
});
