import { describe, expect, test } from "@jest/globals";
import { splitAtLayout } from "../../../lib/parse/blocks/split-layout.ts";
import { chunkOf } from "../../support/blocks.ts";

const partsOf = (...texts: readonly string[]): string[][] =>
  splitAtLayout(chunkOf(...texts)).map((part) => part.map(({ text }) => text));

const fullLine = "This line of plain words is long enough that its break was forced by the 80s";

describe("a chunk is parted", () => {
  test("before lines that are indented under a sentence", () => {
    expect(partsOf("This is what you will see:", "   Tray empty", "   Lid open")).toEqual([
      ["This is what you will see:"],
      ["   Tray empty", "   Lid open"],
    ]);
  });

  test("behind a label", () => {
    expect(partsOf("Change:", "tray one", "To:", "tray two")).toEqual([["Change:"], ["tray one", "To:", "tray two"]]);
  });

  test("under a title on its first line (Q161334)", () => {
    const text = [fullLine, "and it ends with the word that is here."];
    expect(partsOf("Trays and Lids", ...text)).toEqual([["Trays and Lids"], text]);
    for (const title of [
      "Trays: the lids",
      "Trays and lids.",
      "Tray  lid",
      "tray = lid",
      `Trays ${"and lids ".repeat(6)}`,
    ])
      expect(partsOf(title, ...text)).toHaveLength(1);
  });

  test("at -or- between two paragraphs (Q155648)", () => {
    expect(partsOf("Open the lid of the tray.", "-or-", "Close it.")).toEqual([
      ["Open the lid of the tray."],
      ["-or-"],
      ["Close it."],
    ]);
  });

  test("before the line of copyright at its end (Q218759)", () => {
    const text = [fullLine, "and it ends with the word that is here."];
    expect(partsOf(...text, "(c) Trays Limited 1999, All Rights Reserved.")).toEqual([
      text,
      ["(c) Trays Limited 1999, All Rights Reserved."],
    ]);
  });

  test("where a second paragraph begins behind a short last line", () => {
    expect(partsOf(fullLine, 'and it ends with the word "tray".', "Here is the text that comes next to it.")).toEqual([
      [fullLine, 'and it ends with the word "tray".'],
      ["Here is the text that comes next to it."],
    ]);
  });

  test("before a box", () => {
    expect(partsOf("All trays", "+------+", "| tray |", "+------+")).toEqual([
      ["All trays"],
      ["+------+", "| tray |", "+------+"],
    ]);
  });

  test("before and behind a long ruler", () => {
    const ruler = "*".repeat(40);
    const notice = ["Read this first.", "It is about the lid.", "The lid is hot."];
    expect(partsOf(ruler, ...notice, ruler)).toEqual([[ruler], notice, [ruler]]);
  });
});

describe("a chunk stays whole", () => {
  test.each([
    ["a paragraph", [fullLine, `   ${fullLine}`]],
    ["a listing", ["for (;;) {", "    open();", "    close();", "}"]],
    ["a table under its head", ["Name of the tray  Size", "-".repeat(30), "small             12"]],
    ["lines that say nothing before deeper ones", ["tray", "   lid"]],
    ["a single line", ["Change:"]],
  ])("that is %s", (_, texts) => {
    expect(partsOf(...texts)).toEqual([texts]);
  });
});
