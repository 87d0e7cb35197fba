import { describe, expect, test } from "@jest/globals";
import type { Findings } from "../../layouts/assets/find-articles.ts";
import type { MentionedPage } from "../../layouts/assets/mentioned-page.ts";
import { summaryOf } from "../../layouts/assets/search-summary.ts";

const found = (count: number, complete = count, asked = ["tray", "lid"], missing: string[] = []): Findings => ({
  places: new Uint32Array(count),
  complete,
  asked,
  missing,
  phrases: [],
  arePhrasesFound: false,
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

  test("of a single word by its name, since others have but parts of it", () => {
    expect(summaryOf(105, found(105, 57, ["Tray.dll"]), null, [])).toBe("105 articles, 57 of them with Tray.dll");
  });

  test("which words no article has, and what those that are shown have", () => {
    const lacking = (complete: number, asked: string[], missing = ["shelf"]): string =>
      summaryOf(20, found(20, complete, asked, missing), null, []);
    expect(lacking(20, ["tray"])).toBe("No article has shelf. 20 articles with the other words");
    expect(lacking(3, ["tray", "lid"])).toBe("No article has shelf. 20 articles, 3 of them with all other words");
    expect(lacking(0, ["tray", "lid"])).toBe("No article has shelf. 20 articles with most of the other words");
    expect(lacking(20, ["tray"], ["shelf", "drawer"])).toBe(
      "No article has shelf or drawer. 20 articles with the other words",
    );
    expect(lacking(20, [], ["shelf.dll"])).toBe("No article has shelf.dll. 20 articles with parts of it");
    expect(summaryOf(2, found(20, 20, ["tray"], ["shelf"]), null, ["year 1988"])).toBe(
      "No article has shelf. 2 articles with year 1988",
    );
  });

  test("which phrases the articles have, or that none has them", () => {
    const phrases = ["open tray", "the lid"];
    expect(summaryOf(3, { ...found(3), phrases, arePhrasesFound: true }, null, ["year 1999"])).toBe(
      "3 articles with “open tray”, “the lid” and year 1999",
    );
    expect(summaryOf(9, { ...found(9, 4), phrases }, null, [])).toBe(
      "No article has “open tray” and “the lid” word for word. 9 articles, 4 of them with all words",
    );
  });

  test("what the articles are narrowed to, which closed filters do not show", () => {
    expect(summaryOf(2, found(2886, 12), null, ["product Windows NT", "year 1999"])).toBe(
      "2 articles with product Windows NT and year 1999",
    );
    expect(summaryOf(1, { ...found(3), code: "0x80070005" }, null, ["year 1999"])).toBe(
      "1 article with the code 0x80070005 and year 1999",
    );
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
