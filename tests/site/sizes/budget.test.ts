import { describe, expect, test } from "@jest/globals";
import { exceededBounds, type SiteFigures } from "../../../lib/site/sizes/budget.ts";
import type { KindSize } from "../../../lib/site/sizes/site-sizes.ts";

function kind(name: string, files: number, bytes: number, path: string, most: number): KindSize {
  return { kind: name, files, bytes, largest: { path, bytes: most }, isList: name !== "articles" };
}

const sizes = [
  kind("articles", 1000, 4_000_000, "kb/900/Q900001/index.html", 90_000),
  kind("years", 20, 900_000, "year/2001/index.html", 47_000),
  kind("codes", 10, 90_000, "code/index.html", 12_000),
];
const markup = { mean: 2100.2, largest: { path: "kb/900/Q900002/index.html", bytes: 3800 } };
const figures: SiteFigures = { sizes, articleMarkup: () => markup };

describe("a site", () => {
  test("within all limits exceeds none, even where it just reaches them", () => {
    const budget = {
      totalBytes: 4_990_000,
      files: 1030,
      meanArticleMarkup: 2101,
      largestArticleMarkup: 3800,
      largestListPage: 47_000,
    };
    expect(exceededBounds(budget, figures)).toEqual([]);
  });

  test.each([
    [{ totalBytes: 4_989_999 }, "totalBytes: expected at most 4,989,999 bytes, found 4,990,000"],
    [{ files: 1029 }, "files: expected at most 1,029 files, found 1,030"],
    [{ meanArticleMarkup: 2100 }, "meanArticleMarkup: expected at most 2,100 bytes, found 2,101"],
    [
      { largestArticleMarkup: 3799 },
      "largestArticleMarkup: expected at most 3,799 bytes, found 3,800 in kb/900/Q900002/index.html",
    ],
    [
      { largestListPage: 46_999 },
      "largestListPage: expected at most 46,999 bytes, found 47,000 in year/2001/index.html",
    ],
  ])("beyond %j is reported with the limit, what was found, and where", (budget, sentence) => {
    expect(exceededBounds(budget, figures)).toEqual([sentence]);
  });

  test("is not read for limits that were not given", () => {
    const articleMarkup = (): never => {
      throw new Error("articles are read");
    };
    expect(exceededBounds({ files: 1 }, { sizes, articleMarkup })).toHaveLength(1);
  });
});
