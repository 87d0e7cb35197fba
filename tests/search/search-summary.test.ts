import { describe, expect, test } from "@jest/globals";
import type { Findings } from "../../layouts/assets/find-articles.ts";
import type { MentionedPage } from "../../layouts/assets/mentioned-page.ts";
import { summaryOf } from "../../layouts/assets/search-summary.ts";

const found = (count: number, complete = count): Findings => ({
  places: new Uint32Array(count),
  complete,
  repaired: null,
  code: null,
  marked: new Set(),
  scores: null,
  stems: new Set(),
});
const mentioned = (standing: MentionedPage["standing"]): MentionedPage => ({
  id: "Q100001",
  address: "/kb/100/Q100001/",
  standing,
  isAlone: true,
});

describe("the search page says", () => {
  test("how many articles it found, and whether they have all words", () => {
    expect(summaryOf(1, found(1), null, [])).toBe("1 article");
    expect(summaryOf(2886, found(2886, 12), null, [])).toBe("2,886 articles, 12 of them with all words");
    expect(summaryOf(3, found(3, 0), null, [])).toBe("No article has all these words. 3 articles with most of them:");
    expect(summaryOf(3, { ...found(3), code: "0x80070005" }, null, [])).toBe("3 articles with the code 0x80070005");
  });

  test("which filters leave nothing", () => {
    expect(summaryOf(0, found(2886), null, ["product Windows NT"])).toBe(
      "None of 2,886 articles has product Windows NT. Remove the filter.",
    );
    expect(summaryOf(0, found(2886), null, ["product Windows NT", "type Bugs", "year 1988"])).toBe(
      "None of 2,886 articles has product Windows NT, type Bugs and year 1988. Remove a filter.",
    );
  });

  test("of an article that is absent, before all else", () => {
    expect(summaryOf(0, found(0), mentioned("missing"), [])).toBe(
      "There is no article Q100001 here, and no other mentions it.",
    );
    expect(summaryOf(3, found(3), mentioned("missing"), [])).toBe("There is no article Q100001 here. 3 articles");
  });

  test("nothing of absence where an article is there, or where that isn't known", () => {
    expect(summaryOf(0, found(0), mentioned("found"), [])).toBe("No other article has these words.");
    expect(summaryOf(0, found(0), mentioned("unknown"), [])).toMatch(/^No article has these words\./);
    expect(summaryOf(3, found(3), mentioned("found"), [])).toBe("3 articles");
  });
});
