import { describe, expect, test } from "@jest/globals";
import {
  formatVocabulary,
  halvesOf,
  isRepairable,
  repairWord,
  vocabularyPartNames,
  vocabularyParts,
} from "../../lib/search/vocabulary.ts";

const part = formatVocabulary([
  ["folder", 90],
  ["folders", 40],
  ["holder", 3],
  ["foldr", 1],
  ["printer", 70],
]);
const repaired = (word: string): string | undefined => repairWord(word, [part])?.word;

describe("a word is repaired", () => {
  test.each([
    ["a letter less", "foler", "folder"],
    ["a letter more", "pprinter", "printer"],
    ["another letter", "foldar", "folder"],
    ["two letters in the wrong order", "pritner", "printer"],
    ["the first letter wrong", "golder", "folder"],
  ])("with %s", (_, wrong, right) => {
    expect(repaired(wrong)).toBe(right);
  });

  test("to the word that most articles have", () => {
    expect(repairWord("older", [part])).toEqual({ word: "folder", isDoubtful: false });
  });

  test("to none where none is like it, and not to itself", () => {
    expect(repaired("tray")).toBeUndefined();
    expect(repairWord("printer", [part])).toBeNull();
  });

  test("in doubt where a few articles have it so", () => {
    expect(repairWord("foldr", [part])).toEqual({ word: "folder", isDoubtful: true });
    expect(repairWord("holder", [part])).toBeNull();
  });
});

describe("two words written as one are parted", () => {
  const known = formatVocabulary([
    ["code", 900],
    ["pages", 700],
    ["codepages", 3],
    ["printer", 70],
    ["tray", 60],
    ["traycode", 50],
    ["lids", 2],
  ]);
  test.each([
    ["where both are in many articles", "printertray", ["printer", "tray"]],
    ["where a few articles write them so", "codepages", ["code", "pages"]],
    ["where one is too short for the vocabulary", "traybox", ["tray", "box"]],
  ])("%s", (_, word, halves) => {
    expect(halvesOf(word, [known])).toEqual(halves);
  });

  test("into the two that are in most articles, and rather known ones", () => {
    const parts = formatVocabulary([
      ["back", 900],
      ["ground", 800],
      ["background", 10],
      ["backgr", 60],
      ["ound", 60],
    ]);
    expect(halvesOf("background", [parts])).toEqual(["back", "ground"]);
  });

  test.each([
    ["is in as many articles as its halves", "traycode"],
    ["has a half that few articles have", "traylids"],
    ["has no halves", "shelf"],
  ])("but not one that %s", (_, word) => {
    expect(halvesOf(word, [known])).toBeNull();
  });
});

test("words that begin or end alike share a part of the vocabulary", () => {
  const [first, last] = vocabularyParts("folder", 64);
  expect(vocabularyParts("folio", 64)[0]).toBe(first);
  expect(vocabularyParts("printer", 64)[1]).toBe(last);
  expect(vocabularyPartNames(64)).toEqual(expect.arrayContaining([first, last]));
});

test.each([
  ["folder", true],
  ["0x1e", false],
  ["vbrun300.dll", false],
  ["ram", false],
])("whether %s may be repaired: %p", (word, may) => {
  expect(isRepairable(word)).toBe(may);
});
