import { describe, expect, test } from "@jest/globals";
import { queryWordsOf } from "../../lib/search/query-words.ts";

const wordsIn = (query: string): string[] => queryWordsOf(query).map(({ whole }) => whole);

describe("the words of a query that count", () => {
  test("are those that say what it is about, each once", () => {
    expect(wordsIn("how can I print the page if the page is not there")).toEqual(["print", "page"]);
  });

  test.each([
    ["out of memory", ["out", "memory"]],
    ["log off", ["log", "off"]],
    ["no sound", ["no", "sound"]],
  ])("are those of an error, too: %s", (query, words) => {
    expect(wordsIn(query)).toEqual(words);
  });

  test("are all where it has no others", () => {
    expect(wordsIn("what is this")).toEqual(["what", "is", "this"]);
  });
});
