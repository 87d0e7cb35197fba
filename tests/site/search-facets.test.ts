import { beforeEach, afterEach, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** Articles with a keyword and a year each, more than a facet shows at first. */
const articles = Object.fromEntries(
  Array.from({ length: 12 }, (_, nth) => [
    `kb/Q${String(900100 + nth)}.md`,
    `---\nid: Q${String(900100 + nth)}\ntitle: A printer of shelf ${String(nth)}\nproducts: [Printers]\nkeywords: [kbshelf${String(nth + 10)}]\nmodified: ${String(1990 + nth)}-01-31\n---\n\n## Cause\n\nThe tray is empty.\n`,
  ]),
);

describe("the facets of a search", () => {
  const site = siteInBrowser(["--content", "kb"], new TemporaryFolder(articles));
  let page: Page;

  beforeEach(async () => {
    if (!isBrowserWanted) return;
    page = await site.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site.address}search/?q=printer`);
    await page.waitForSelector("[data-search-facets] a");
  });

  afterEach(async () => {
    if (isBrowserWanted) await page.close();
  });

  const facet = (name: string): string => `[data-search-facets] [data-facet=${name}]`;
  const press = (selector: string): Promise<void> => page.press(selector, "Enter");
  const openFacets = (): Promise<(string | undefined)[]> =>
    page
      .locator("[data-search-facets] details[open]")
      .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset["facet"]));
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["value"]);

  const boxOf = async (selector: string): Promise<{ x: number; y: number; width: number; height: number }> => {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error(`${selector} is not shown`);
    return box;
  };

  browserTest("stay as the reader left them, with the focus, when a value is chosen and taken away", async () => {
    await press(`${facet("product")} summary`);
    await press(`${facet("keyword")} summary`);
    await press(`${facet("keyword")} button`);
    const last = `${facet("keyword")} [data-value=kbshelf21]`;
    await press(last);
    await page.waitForSelector(`${last}[aria-current]`);
    expect(await focused()).toBe("kbshelf21");
    expect(await openFacets()).toEqual(["keyword"]);
    await press(last);
    await page.waitForSelector(`${last}:not([aria-current])`);
    expect(await focused()).toBe("kbshelf21");
    expect(await openFacets()).toEqual(["keyword"]);
    expect(await page.locator(`${facet("keyword")} a`).count()).toBe(12);
  });

  browserTest("have their names also where no article has what is chosen", async () => {
    await page.goto(`${site.address}search/?q=printer&product=printers&year=1901`);
    await page.waitForSelector(`${facet("product")} a[aria-current]`);
    expect(await page.textContent("[data-search-status]")).toBe(
      "None of 12 articles has product Printers and year 1901. Remove a filter.",
    );
    expect(await page.textContent(`${facet("product")} a[aria-current]`)).toBe("Printers");
  });

  browserTest("stand apart from each other", async () => {
    await press(`${facet("year")} summary`);
    const button = await boxOf(`${facet("year")} button`);
    const next = await boxOf(`${facet("keyword")} summary`);
    expect(next.y - button.y - button.height).toBeGreaterThanOrEqual(8);
  });

  browserTest("stand open beside the results on a wide screen", async () => {
    expect(await page.isVisible("[data-search-filters] > summary")).toBe(false);
    const [list, facets] = [await boxOf("[data-search-results]"), await boxOf("[data-search-facets]")];
    expect(facets.x).toBeGreaterThan(list.x + list.width);
    expect(facets.y).toBeLessThan(list.y);
  });

  browserTest(
    "are closed before the results on a narrow screen, and stay open there once they are opened",
    async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.waitForSelector("[data-search-filters]:not([open])");
      const [list, filters] = [await boxOf("[data-search-results]"), await boxOf("[data-search-filters]")];
      expect(filters.y + filters.height).toBeLessThanOrEqual(list.y);
      expect(filters.height).toBeLessThan(50);
      await press("[data-search-filters] > summary");
      await press(`${facet("product")} a`);
      await page.waitForSelector(`${facet("product")} a[aria-current]`);
      expect(await page.isVisible(`${facet("product")} a[aria-current]`)).toBe(true);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.waitForSelector("[data-search-state] > [data-search-filters]");
      expect(await page.isVisible(facet("product"))).toBe(true);
    },
  );
});
