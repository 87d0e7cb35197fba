import { describe, expect, test } from "@jest/globals";
import { definitionList } from "../../../lib/parse/blocks/definition-list.ts";
import { matchOf, sketchBlocks } from "../../support/blocks.ts";

const sketch = (...texts: readonly string[]): string[] => {
  const match = matchOf(definitionList, texts);
  return match === null ? [] : sketchBlocks([match.block]);
};

const tray = ["tray      The part of the printer that holds the paper that it", "          takes."];
const lid = ["lid       The part that you open when the paper is gone."];

describe("a definition list", () => {
  test("has terms, and their descriptions under each other beside them (Q60649)", () => {
    expect(sketch(...tray, ...lid)).toEqual([
      "definitionList",
      "  tray = The part of the printer that holds the paper that it takes.",
      "  lid = The part that you open when the paper is gone.",
    ]);
  });

  test("goes on over blank lines while descriptions stand at one column", () => {
    const texts = [...tray, "", ...lid, "", "roller   The part that is at another column of the text."];
    expect(sketch(...texts)).toHaveLength(3);
    expect(matchOf(definitionList, texts)?.taken).toBe(2);
  });

  test("may begin with descriptions of one line", () => {
    expect(sketch(...lid, "", ...tray)).toHaveLength(3);
  });

  test.each(["-", "=", ":"])("may have a sign behind its terms: %s", (sign) => {
    expect(sketch(`tray ${sign} The part of the printer that holds the paper`, "       that it takes.")).toEqual([
      "definitionList",
      `  tray ${sign} = The part of the printer that holds the paper that it takes.`,
    ]);
  });

  test("may be indented", () => {
    expect(sketch(...[...tray, ...lid].map((text) => `   ${text}`))).toHaveLength(3);
  });
});

describe("no definition list", () => {
  test.each([
    ["has no description of several lines", lid],
    ["has descriptions that are not text", ["x      1234  5678", "       9012  3456"]],
    ["is a listing", ["open   call tray(1); // to the lid that is open", "       call lid(2);"]],
    ["has descriptions at different columns", [...tray, "lid    The part that you open when the paper is gone."]],
    [
      "has a term of more than six words",
      ["a b c d e f g  The part of the printer that holds", "               the paper."],
    ],
    [
      "is a sentence with two blanks behind the one before it",
      ["It opens here.  It closes there, and that is what the", "paper is for."],
    ],
  ])("%s", (_, texts) => {
    expect(matchOf(definitionList, texts)).toBeNull();
  });
});
