import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const typedIn = (text: string, separator: " " | "\n" = " "): string[] =>
  parseInlines(linesOf(...text.split("\n")), separator)
    .filter(({ type }) => type === "userInput")
    .map(({ value }) => value);

describe("what a reader types", () => {
  test.each([
    'Type "net view" (without the quotation marks), and press ENTER.',
    'Type "net view" (without quotation marks).',
    'Type "net view" (without the quotes).',
    'Type "net view" without quotes.',
    'Type "net view" without the quotation marks.',
    'Type "net view", without the quotes, in the box.',
    'Type "net view" [without the quotation marks].',
    'Type "net view" {without the quotation marks.)',
    'Type "net view" (in both cases without the quotation marks).',
    'Type "net view" (excluding the quotation marks).',
    'Type "net view" (not including the quotation marks).',
    'Type "net view" (without the double quotation marks).',
    'Type "net view"\n(without the\nquotation marks).',
    'Type "net\nview" (without the quotation marks).',
    '"net view" (without the quotation marks)',
  ])("stands in quotes before their being no part of it: %j", (text) => {
    expect(typedIn(text)).toEqual(["net view"]);
  });

  test("keeps the blanks at its ends (Q142608)", () => {
    expect(typedIn('query on " print and spool " (without the quotation marks)')).toEqual([" print and spool "]);
  });

  test("may be several strings of which it is said once", () => {
    expect(typedIn('Type "one" and "two" (without the quotation marks).')).toEqual(["one", "two"]);
    expect(typedIn('Type "one", "two", or "three" (without quotes).')).toEqual(["one", "two", "three"]);
    expect(typedIn('Change "one" to "two" (without the quotation marks).')).toEqual(["two"]);
  });

  test("may be several strings of which it is said each time", () => {
    const text = 'Type "one" (without the quotation marks) or "two" (without the quotation marks).';
    expect(typedIn(text)).toEqual(["one", "two"]);
  });

  test("may have quotes inside (Q286350)", () => {
    expect(typedIn('Type "start "My Program" now" (without the quotation marks).')).toEqual(['start "My Program" now']);
    expect(typedIn('The "big" box: type "a" (without the quotation marks).')).toEqual(["a"]);
    expect(typedIn('type "say \\"yes" (without the quotation marks)')).toEqual(['say \\"yes']);
  });
});

describe("no input", () => {
  test.each([
    'Type "net view" (including the quotation marks).',
    'Type "net view" (with the quotation marks).',
    "Type net view (without the quotation marks).",
    'Type "net view" and press ENTER (without the quotation marks).',
    'Type "" (without the quotation marks).',
    'view" (without the quotation marks)',
    'A "smart quote" is curly.',
  ])("is in %j", (text) => {
    expect(typedIn(text)).toEqual([]);
  });

  test("spans lines whose breaks matter, though the words after it may", () => {
    expect(typedIn('"net\nview" (without the quotation marks)', "\n")).toEqual([]);
    expect(typedIn('"net view\n" (without the quotation marks)', "\n")).toEqual([]);
    expect(typedIn('"net view"\n(without the quotation marks)', "\n")).toEqual(["net view"]);
  });
});
