import { describe, expect, test } from "@jest/globals";
import type { ReferenceList } from "../../../lib/model/article.ts";
import { referenceList } from "../../../lib/parse/blocks/reference-list.ts";
import { matchOf, sketchBlocks } from "../../support/blocks.ts";

const sketch = (...texts: readonly string[]): string[] => {
  const match = matchOf(referenceList, texts);
  return match === null ? [] : sketchBlocks([match.block]);
};

describe("a reference list", () => {
  test("is articles with their titles, wrapped or not", () => {
    expect(sketch("Q900002 How to open the lid", "", "   Q900003 How to close", "   it", "", "Open it.")).toEqual([
      "referenceList",
      "  Q900002 How to open the lid",
      "  Q900003 How to close it",
    ]);
  });

  test("may have its items on lines that follow each other", () => {
    expect(sketch("Q900002 How to open", "q900003: How to close", "Q90004")).toHaveLength(4);
  });

  test("may have number and title on lines of their own (Q142026)", () => {
    expect(sketch("   ARTICLE-ID: Q900002", "   TITLE     : How to open the lid")).toEqual([
      "referenceList",
      "  ARTICLE-ID: Q900002 / TITLE     : How to open the lid",
    ]);
  });

  test("has its numbers as references", () => {
    const { children } = matchOf(referenceList, ["q900002 How to open it"])?.block as ReferenceList;
    expect(children[0]?.children).toMatchObject([
      { type: "reference", target: "Q900002", value: "q900002" },
      { type: "text" },
    ]);
  });
});

describe("no reference list", () => {
  test.each([
    "Q900002 describes how to open the lid.",
    "Q900002, and others, say the same.",
    "See Q900002.",
    "Q9000021 is no number",
    "Q900002a is no number",
    "Q9000 is no number",
  ])("is a sentence: %s", (text) => {
    expect(matchOf(referenceList, [text])).toBeNull();
  });
});
