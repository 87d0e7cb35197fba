import { describe, expect, test } from "@jest/globals";
import { isWrapped } from "../../../lib/parse/blocks/forced-break.ts";
import { linesOf } from "../../support/tree.ts";

const wrapped = (...texts: string[]): boolean => isWrapped(linesOf(...texts));

/** A line of that many columns: words of nine letters, then letters. */
function lineOf(width: number): string {
  return "abcdefghi ".repeat(width).slice(0, width).replace(/ $/, "x");
}

/** A last line that begins with a word and is so wide that no narrower wrap than the export's can be meant. */
function wideLineOf(firstWord: string): string {
  return `${firstWord} ${lineOf(78 - firstWord.length)}`;
}

describe("a break at the export's 80 columns", () => {
  test("is forced where the next word would have reached column 80", () => {
    expect(wrapped(lineOf(74), wideLineOf("tenwo"))).toBe(true);
    expect(wrapped(lineOf(73), wideLineOf("tenwo"))).toBe(false);
  });

  test("is forced by the first word of the next line, not by its length", () => {
    expect(wrapped(lineOf(50), wideLineOf("a"))).toBe(false);
    expect(wrapped(lineOf(50), "x".repeat(29))).toBe(true);
  });

  test("counts & as five columns, < and > as four, as the export did", () => {
    const endsWith = (marks: string, next = "tenletters"): boolean =>
      wrapped(`${lineOf(60)} ${marks}`, wideLineOf(next));
    expect([endsWith("abcd"), endsWith("abc&")]).toEqual([false, true]);
    expect([endsWith("abcde"), endsWith("abcd<"), endsWith("abcd>")]).toEqual([false, true, true]);
    expect([endsWith("abcd", "tenlettersx"), endsWith("abcd", "tenletters<")]).toEqual([false, true]);
  });

  test("does not count blanks at the end of a line", () => {
    expect(wrapped(`${lineOf(60)}${" ".repeat(15)}`, wideLineOf("tenwo"))).toBe(false);
  });

  test("must be forced in every line but the last", () => {
    expect(wrapped(lineOf(76), lineOf(77), "short")).toBe(true);
    expect(wrapped(lineOf(76), "short", lineOf(77))).toBe(false);
  });
});

describe("a narrower wrap", () => {
  test("is one where every break agrees with the widest line, from 60 columns on (1988 to 1991: about 70)", () => {
    expect(wrapped(lineOf(66), lineOf(70), lineOf(67), "end")).toBe(true);
    expect(wrapped(lineOf(55), "fourx", lineOf(60))).toBe(false);
    expect(wrapped(lineOf(60), "end")).toBe(true);
  });

  test("is none below 60 columns, where any short lines would look forced (Q81587)", () => {
    expect(wrapped(lineOf(59), "end")).toBe(false);
    expect(wrapped("red", "green", "blue")).toBe(false);
  });
});

test("a single line has no break", () => {
  expect(wrapped("short")).toBe(true);
  expect(wrapped(lineOf(200))).toBe(true);
});

describe("a sentence that runs over its lines", () => {
  const wide = "In the tray is what you have to print with the lid of";

  test("may have a short one, where it goes on with a plain word (Q128465)", () => {
    expect(wrapped(wide, "paper", "that is thin.")).toBe(true);
    expect(wrapped(wide, "Paper", "that is thin.")).toBe(false);
    expect(wrapped(wide, "at", "http://example.com/tray")).toBe(false);
    expect(wrapped(wide, "at.", "or with the roller and the cable.")).toBe(false);
  });

  test("has a line that is not short, begins like one, and has its words", () => {
    expect(wrapped("In the tray is what", "you have to print with.")).toBe(false);
    expect(wrapped(wide.replace("In", "in"), "paper", "that is thin.")).toBe(false);
    expect(wrapped("Tray roller toner cable plug lever label lock spring", "paper", "thin.")).toBe(false);
  });
});
