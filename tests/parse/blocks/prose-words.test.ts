import { describe, expect, test } from "@jest/globals";
import { areProseLines, areProseTogether, isProse } from "../../../lib/parse/blocks/prose-words.ts";
import { linesOf } from "../../support/tree.ts";

describe("a piece of a sentence", () => {
  test.each([
    "when the lid is open, it does not print",
    "(the lid of) that is",
    'which is "the" lid.',
    "the lid is up",
  ])("has three common words, or two in a short line: %s", (text) => {
    expect(isProse(text)).toBe(true);
  });

  test.each([
    ["one such word", "open the lid"],
    ["two in a long line", "the lid = tray + roller + paper + toner + cable + plug of"],
    ["words in capitals", "THE LID IS OPEN AND THAT IS ALL"],
    ["words inside others", "theory isometric ofwhich that_is x.the.is"],
    ["none", ""],
  ])("has not only %s", (_, text) => {
    expect(isProse(text)).toBe(false);
  });
});

describe("areProseLines", () => {
  test("asks for common words in most lines; the last may be short", () => {
    expect(areProseLines(linesOf("this is the lid", "that is the tray", "end"))).toBe(true);
    expect(areProseLines(linesOf("this is the lid", "tray = 1", "lid = 2", "end"))).toBe(false);
  });

  test("asks for one line at least", () => {
    expect(areProseLines(linesOf("end"))).toBe(false);
    expect(areProseLines([])).toBe(false);
  });
});

test("areProseTogether asks for three common words in two lines, wherever they stand", () => {
  expect(areProseTogether(linesOf("this is the lid", "tray"))).toBe(true);
  expect(areProseTogether(linesOf("the lid", "the tray"))).toBe(false);
});
