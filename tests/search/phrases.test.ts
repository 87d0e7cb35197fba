import { describe, expect, test } from "@jest/globals";
import { phrasesOf, placeOfPhrase, unquoted } from "../../lib/search/phrases.ts";

describe("the phrases of a query", () => {
  test.each([
    ['"out of memory"', ["out of memory"]],
    ["shelf “too heavy” and „too long“", ["too heavy", "too long"]],
    ['"c:\\shelf.dll" is missing', ["c:\\shelf.dll"]],
    ['"shelf"', []],
    ['"shelf.dll"', []],
    ['shelves of 3.5" and of 5.25" disks', []],
    ['"shelf too hea', []],
    ['"" shelf "!"', []],
  ])("are those of several words between quotation marks: %s", (query, phrases) => {
    expect(phrasesOf(query)).toEqual(phrases);
  });
});

test("a query is taken without its quotation marks", () => {
  expect(unquoted('“shelf too heavy” "screws"')).toBe("shelf too heavy screws");
});

describe("a phrase begins", () => {
  test("where its words follow each other, whatever stands between them", () => {
    expect(placeOfPhrase("The alarm: SHELF - too\n  heavy!", "shelf too heavy")).toBe(11);
    expect(placeOfPhrase("See tray.dll.", '"tray dll"')).toBe(4);
  });

  test("nowhere in a part of longer words", () => {
    expect(placeOfPhrase("The shelves too heavy for bookshelf too heavyweight", "shelf too heavy")).toBe(-1);
  });
});
