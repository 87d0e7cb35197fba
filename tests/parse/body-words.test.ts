import { describe, expect, test } from "@jest/globals";
import { readBodyWords } from "../../lib/parse/body-words.ts";
import { linesOf } from "../support/tree.ts";

describe("readBodyWords", () => {
  test("finds the words that older exports printed at the end (Q81446)", () => {
    const body = ["Text.", "", "KBCategory: kbone kbtwo", "KBSubcategory:", "Additional reference words: 5.00 tray"];
    expect(readBodyWords(linesOf(...body))).toEqual({ keywords: ["kbone", "kbtwo"], queryWords: ["5.00", "tray"] });
  });

  test("reads a paragraph to its end (Q122337)", () => {
    const body = ["Text.", "", "Additional reference words: slow paper", "tray", "KBCategory: kbone", "", "More text."];
    expect(readBodyWords(linesOf(...body))).toEqual({ keywords: ["kbone"], queryWords: ["slow", "paper", "tray"] });
  });

  test("finds an earlier line of query words (Q96361), and labels inside it (Q59597)", () => {
    const body = ["Text.", "", "Additional query words: 2.00 KBCategory: kbone", "KBSubcategory: printing", ""];
    expect(readBodyWords(linesOf(...body))).toEqual({ keywords: ["kbone"], queryWords: ["2.00", "printing"] });
  });

  test("knows other spellings of the labels (Q64859, Q79990)", () => {
    const body = ["KBSubCategory: printing", "", "   Additional Reference Word(s): slow"];
    expect(readBodyWords(linesOf(...body)).queryWords).toEqual(["printing", "slow"]);
  });

  test.each([
    [["The keyword is", "KBCategory: kbone", "and no other."]],
    [["The KBCategory: kbone is one."]],
    [["KBSubcategory", "------------"]],
    [["Additional references:", "", "A book."]],
    [[]],
  ])("finds none inside a paragraph or without a colon: %p", (body: string[]) => {
    expect(readBodyWords(linesOf(...body))).toEqual({ keywords: [], queryWords: [] });
  });
});
