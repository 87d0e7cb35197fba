import { beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { silentProgress } from "../../lib/model/progress.ts";
import { loadSite } from "../../lib/site/load-site.ts";
import { resolveSiteOptions } from "../../lib/site/options/resolve-options.ts";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { ownContent } from "../support/own-content.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

/** The small sample of `npm run test:search`: queries made from the titles of our own articles. */
const options = resolveSiteOptions({ content: [ownContent] }, {});
const { archive } = await loadSite(options, "_site", silentProgress);
const articles = [...archive.articles.values()].filter((_, nth) => nth % 4 === 0);

describe("of our own articles", () => {
  const site = siteInBrowser(["--content", ownContent]);
  let page: Page;

  beforeAll(async () => {
    if (isBrowserWanted) page = await site.newPage();
  });

  /** Mean reciprocal rank of the articles that queries are made from. */
  const reciprocalRank = async (queryOf: (title: string) => string): Promise<number> => {
    let sum = 0;
    for (const { id, title } of articles) {
      await page.goto(`${site.address}search/?q=${encodeURIComponent(queryOf(title))}`);
      await page.waitForSelector("[data-search-state=done]");
      const links = await page
        .locator("[data-search-results] a")
        .evaluateAll((found) => found.map((link) => link.getAttribute("href")));
      const rank = links.findIndex((link) => link?.includes(id));
      sum += rank < 0 ? 0 : 1 / (rank + 1);
    }
    return sum / articles.length;
  };

  browserTest("titles find theirs", async () => {
    expect(await reciprocalRank((title) => title)).toBeGreaterThan(0.95);
  });

  browserTest("titles with a letter missing find theirs", async () => {
    expect(await reciprocalRank(withoutLetter)).toBeGreaterThan(0.8);
  });
});

/** The longest word of a title with its fourth letter left out, and the words beside it. */
function withoutLetter(title: string): string {
  const words = title.match(/[A-Za-z]{3,}/g) ?? [];
  const longest = words.reduce((best, word, nth) => (word.length > (words[best]?.length ?? 0) ? nth : best), 0);
  return words
    .map((word, nth) => (nth === longest ? word.slice(0, 3) + word.slice(4) : word))
    .slice(Math.max(0, longest - 2), longest + 3)
    .join(" ");
}
