import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { textArticle } from "../support/articles.ts";
import { bodyHtml } from "../support/rendered.ts";

const mostSeconds = 2;
const mostTries = 4;
const million = 1_000_000;
const lines = 100_000;
const wide = "This line of plain words is long enough that its break was forced by the end of it";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Processor time of parsing an article of that text; what earlier ones left is collected first, and not counted. */
function secondsOf(text: string): number {
  const bytes = Buffer.from(text, "latin1");
  collectGarbage();
  const start = process.cpuUsage();
  const { articles } = parseSource({ path: "Q900001.TXT", bytes });
  const { user } = process.cpuUsage(start);
  expect(articles).toHaveLength(1);
  return user / million;
}

function expectSwift(size: number, bodyOf: (size: number) => readonly string[]): void {
  expectSwiftText(size, (part) => textArticle({ body: bodyOf(part) }));
}

/**
 * Parses articles of a ninth and a third of a size before one of that size. Each takes less than two seconds or, where
 * the machine is slow, grows little faster than its size, so that a square fails before it takes minutes. What takes
 * longer is tried again: a busy machine is slow once, a square always.
 */
function expectSwiftText(size: number, textOf: (size: number) => string): void {
  let before = 0;
  for (const part of [9, 3, 1]) {
    const text = textOf(Math.ceil(size / part));
    const most = Math.max(mostSeconds, before * 4);
    let seconds = secondsOf(text);
    for (let tries = 1; seconds >= most && tries < mostTries; tries += 1) seconds = Math.min(seconds, secondsOf(text));
    expect(seconds).toBeLessThan(most);
    before = seconds;
  }
}

const times = (count: number, line: string | ((nth: number) => string)): string[] =>
  Array.from({ length: count }, (_, nth) => (typeof line === "string" ? line : line(nth)));

/** Lines with blank ones between them. */
const apart = (body: readonly string[]): string[] => body.flatMap((line) => [line, ""]);

const counted = (nth: number): string => `${String((nth % 999) + 1)}. Open it.`;
const nested = (nth: number): string => `${" ".repeat((nth % 200) * 3)}1. Open it.`;

describe("a line of a megabyte is parsed in seconds", () => {
  test.each([
    ["one letter", (size: number) => "x".repeat(size)],
    ["words", (size: number) => "some words of the text ".repeat(size / 23)],
    ["a ruler", (size: number) => "=".repeat(size)],
    ["underscores", (size: number) => `${"_".repeat(size)}x`],
    ["a ruler with gaps", (size: number) => "- ".repeat(size / 2)],
    ["a box's border", (size: number) => `+${"-".repeat(size)}+`],
    ["blanks before a letter", (size: number) => `${" ".repeat(size)}x`],
    ["blanks between letters", (size: number) => `x${" ".repeat(size)}x`],
    ["blanks and no-break spaces before a tab", (size: number) => `x${" \u00A0".repeat(size / 2)}\tx`],
    ["columns", (size: number) => "ab  ".repeat(size / 4)],
    ["bars", (size: number) => "|".repeat(size)],
    ["brackets", (size: number) => "open(".repeat(size / 5)],
    ["numbers", (size: number) => "12345678 ".repeat(size / 9)],
    ["an opening quotation mark for each word", (size: number) => '"open '.repeat(size / 6)],
    ["an assignment", (size: number) => `${"x ".repeat(size / 2)}= 1`],
  ])("of %s", (_, lineOf) => {
    expectSwift(million, (size) => [lineOf(size)]);
  });
});

describe("a hundred thousand lines are parsed in seconds", () => {
  test.each([
    ["rulers", (size: number) => times(size, "-----")],
    ["numbered items", (size: number) => times(size, counted)],
    ["numbered items with blank lines between", (size: number) => apart(times(size, counted))],
    ["items of number 1", (size: number) => times(size, "1. Open it.")],
    ["items (1)", (size: number) => times(size, " (1) Open it.")],
    ["bullets", (size: number) => times(size, " - Open it.")],
    ["bullets with blank lines between", (size: number) => apart(times(size, " - Open it."))],
    ["bullets without text", (size: number) => times(size, "- ")],
    [
      "items that text at the margin parts",
      (size: number) => apart(times(size / 2, (nth) => `${counted(nth)}\n\nText.`)),
    ],
    ["bars", (size: number) => times(size, "|")],
    ["a box", (size: number) => [...times(size, (nth) => (nth % 2 === 0 ? "+---+" : "| a |")), "+---+"]],
    ["a paragraph", (size: number) => times(size / 2, wide)],
    ["short lines", (size: number) => times(size, "tray")],
    ["a listing", (size: number) => times(size, "open(tray);")],
    ["columns", (size: number) => times(size, "tray   12   full")],
    [
      "a cell",
      (size: number) => ["Part    Made of", "---------------", "tray    wood", ...times(size, "        and more")],
    ],
    ["terms, one line each", (size: number) => apart(times(size, "tray  This is the part that it has."))],
    ["references", (size: number) => apart(times(size, "Q900002 How to open it"))],
    ["labels of notes", (size: number) => apart(times(size, "NOTE:"))],
    ["sections", (size: number) => times(size, (nth) => ["CAUSE", "=====", ""][nth % 3] ?? "")],
    ["subsections", (size: number) => times(size, (nth) => ["Lid", "---", ""][nth % 3] ?? "")],
  ])("of %s", (_, bodyOf) => {
    expectSwift(lines, (size) => bodyOf(size).flatMap((line) => line.split("\n")));
  });
});

test("a million blank lines are parsed in seconds", () => {
  expectSwift(million, (size) => [...times(size, ""), "It is hot."]);
});

test("the head of a file list that ends in blanks is parsed in seconds", () => {
  expectSwift(million, (size) => [`Date  Time  ${" ".repeat(size)}x`, "----------", "1-1-99  10:10"]);
});

test("a header of a hundred thousand lines, each field over and over, is parsed in seconds", () => {
  const header = (size: number): string => "TITLE   :Tray\n".repeat(size / 2) + "PRODUCT :Lid\n".repeat(size / 2);
  expectSwiftText(lines, (size) => `DOCUMENT:Q900001  14-JAN-2001  [sample]\n${header(size)}\nIt works.\n`);
});

test("two hundred levels of lists are parsed in seconds, over and over", () => {
  expectSwift(20_000, (size) => apart(times(size, nested)));
  expectSwift(20_000, (size) => times(size, nested));
});

describe("no exception comes of", () => {
  const use = (body: readonly string[]) => (): void => {
    const { articles } = parseSource({ path: "Q900001.TXT", bytes: Buffer.from(textArticle({ body }), "latin1") });
    for (const { children } of articles) bodyHtml(children);
  };
  const most = 3 * lines;

  test.each([
    ["separators", apart(times(most, "-or-"))],
    ["columns", times(most, "tray   12   full")],
    ["words behind KBCategory", ["KBCategory:", ...times(most, "kbone")]],
    ["text inside an item", ["1. Open it.", "", ...apart(times(most, "   Text.")), "2. Close it."]],
  ])("three hundred thousand lines of %s", (_, body) => {
    expect(use(body)).not.toThrow();
  });

  test("three thousand levels of lists", () => {
    expect(use(apart(times(3_000, (nth) => `${" ".repeat(nth * 2)}- Open it.`)))).not.toThrow();
  });
});
