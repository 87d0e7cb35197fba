import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf, sliceOf } from "../../support/tree.ts";

const values = (separator: " " | "\n", ...texts: string[]): string[] =>
  parseInlines(linesOf(...texts), separator).map(({ type, value }) => `${type}: ${value}`);

describe("parseInlines", () => {
  test("joins lines with the separator, blanks at their ends aside", () => {
    expect(values(" ", "one  ", "two\t", "three")).toEqual(["text: one two three"]);
    expect(values("\n", "one  ", "two")).toEqual(["text: one\ntwo"]);
  });

  test("parts references from the text around them", () => {
    expect(values(" ", "See Q900002 and Q900003.")).toEqual([
      "text: See ",
      "reference: Q900002",
      "text:  and ",
      "reference: Q900003",
      "text: .",
    ]);
  });

  test("has no empty text before, between or behind references", () => {
    expect(values(" ", "Q900002")).toEqual(["reference: Q900002"]);
    expect(values("\n", "Q900002", "Q900003")).toEqual(["reference: Q900002", "text: \n", "reference: Q900003"]);
  });

  test("finds none in no lines", () => {
    expect(parseInlines([], " ")).toEqual([]);
  });

  test("points each node at its place, over line breaks too", () => {
    const texts = ["one two", "three Q900002", "four"];
    const source = texts.join("\n");
    const slices = parseInlines(linesOf(...texts), " ").map(({ position }) => sliceOf(source, position));
    expect(slices).toEqual(["one two\nthree ", "Q900002", "four"]);
  });
});
