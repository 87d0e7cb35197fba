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

  const open = async (width: number): Promise<void> => {
    page = await site.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.address}search/?q=printer`);
    await page.waitForSelector("[data-search-facets] a", { state: "attached" });
  };

  beforeEach(async () => {
    if (isBrowserWanted) await open(1280);
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
});
