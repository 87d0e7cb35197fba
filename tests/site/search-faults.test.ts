import { afterEach, beforeEach, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const count = 24;
const articles = Object.fromEntries(
  Array.from({ length: count }, (_, nth) => [
    `kb/Q${String(900300 + nth)}.md`,
    `---\nid: Q${String(900300 + nth)}\ntitle: A printer of shelf ${String(nth)}\nproducts: [Printers]\nmodified: 1999-01-31\n---\n\n## Cause\n\nThe tray is empty.\n`,
  ]),
);

describe("the search page, where something can't be loaded or takes long,", () => {
  const site = siteInBrowser(
    ["--content", "kb", "--path-prefix", "/kbarchive/", "--search-parts", "2"],
    new TemporaryFolder(articles),
  );
  let page: Page;

  beforeEach(async () => {
    if (isBrowserWanted) page = await site.newPage({ viewport: { width: 1280, height: 800 } });
  });

  afterEach(async () => {
    if (isBrowserWanted) await page.close();
  });

  const status = (): Promise<string | null> => page.textContent("[data-search-status]");
  const results = (): Promise<number> => page.locator("[data-search-results] li").count();
  const state = (wanted: string): Promise<unknown> => page.waitForSelector(`[data-search-state=${wanted}]`);
  const tryAgain = (): Promise<void> => page.getByRole("button", { name: "Try again" }).click();
  /** Lets requests for a file fail until it is called. */
  const breakOff = async (file: string): Promise<() => Promise<void>> => {
    await page.context().route(file, (route) => route.abort());
    return () => page.context().unroute(file);
  };

  for (const [what, file, parameters, told] of [
    [
      "the list of articles",
      "**/articles.bin.gz",
      "q=printer",
      "/kbarchive/search/lists/articles.bin.gz did not arrive",
    ],
    [
      "the order by date",
      "**/sort.bin.gz",
      "q=printer&sort=date",
      "/kbarchive/search/lists/sort.bin.gz did not arrive",
    ],
    [
      "what it narrows by",
      "**/facets.bin.gz",
      "q=printer&year=1999",
      "/kbarchive/search/lists/facets.bin.gz did not arrive",
    ],
    ["the engine", "**/pagefind.js*", "q=printer", "the full-text engine at /kbarchive/pagefind/ did not start"],
    [
      "a part of the engine's index",
      "**/pagefind-2/*.pf_meta",
      "q=printer",
      "the full-text engine at /kbarchive/pagefind/ did not start",
    ],
    [
      "the engine's index",
      "**/pagefind/*.pf_meta",
      "q=printer",
      "the full-text engine at /kbarchive/pagefind/ did not start",
    ],
  ] as const) {
    browserTest(`says that it is ${what}, and tries again`, async () => {
      const mend = await breakOff(file);
      await page.goto(`${site.address}search/?${parameters}`);
      await state("failed");
      expect(await status()).toBe(
        `The search index can't be loaded: ${told}. Check the connection and try again, or reload the page.`,
      );
      expect(await results()).toBe(0);
      await mend();
      await tryAgain();
      await state("done");
      expect(await status()).toMatch(new RegExp(`^${String(count)} articles`));
      expect(await page.isVisible("[data-search-hint]")).toBe(false);
    });
  }

  browserTest("takes the next query for another attempt", async () => {
    const mend = await breakOff("**/articles.bin.gz");
    await page.goto(`${site.address}search/?q=printer`);
    await state("failed");
    await mend();
    await page.fill("main input[name=q]", "tray");
    await state("done");
    expect(await status()).toBe(`${String(count)} articles`);
  });

  browserTest("says what the server answered", async () => {
    await page.route("**/articles.bin.gz", (route) => route.fulfill({ status: 503 }));
    await page.goto(`${site.address}search/?q=printer`);
    await state("failed");
    expect(await status()).toContain("for /kbarchive/search/lists/articles.bin.gz the server answered 503.");
  });

  browserTest("denies nothing when the engine was cut off after it had started", async () => {
    const mend = await breakOff("**/*.pf_index");
    for (const query of ["printer", "Pzyxwvut"]) {
      await page.goto(`${site.address}search/?q=${query}`);
      await state("failed");
      expect(await status()).toMatch(/: \/kbarchive\/pagefind.*\.pf_index did not arrive\. Check/);
    }
    await mend();
    await tryAgain();
    await state("done");
    expect(await status()).toMatch(/^No article has these words/);
  });

  browserTest("shows no fewer articles where a part of them could not be asked for", async () => {
    const mend = await breakOff("**/pagefind-2/**/*.pf_index");
    await page.goto(`${site.address}search/?q=printer`);
    await state("failed");
    expect(await status()).toContain("/kbarchive/pagefind-2/index/");
    await mend();
    await tryAgain();
    await state("done");
    expect(await status()).toBe(`${String(count)} articles`);
  });

  browserTest("says that it searches where that takes long, since the results before still stand", async () => {
    await page.goto(`${site.address}search/?q=printer`);
    await state("done");
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route("**/search/lists/words/**", async (route) => {
      await held;
      await route.continue();
    });
    await page.fill("main input[name=q]", "tray");
    await page.getByText("Searching…").waitFor();
    go();
    await state("done");
    expect(await status()).toBe(`${String(count)} articles`);
  });

  browserTest("keeps the results without the filters, and tries these again", async () => {
    const mend = await breakOff("**/facets.bin.gz");
    await page.goto(`${site.address}search/?q=printer`);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(await page.textContent("[data-search-facets]")).toMatch(/^The filters can't be loaded: .*facets\.bin\.gz/);
    expect(await results()).toBe(10);
    await mend();
    await tryAgain();
    await page.waitForSelector("[data-search-facets] a");
    expect(await page.textContent("[data-search-facets]")).not.toContain("can't be loaded");
  });

  browserTest("says below the results that no more can be had, and gets them at the next try", async () => {
    await page.goto(`${site.address}search/?q=printer`);
    await page.waitForSelector("[data-search-facets] a");
    const mend = await breakOff("**/fragment/**");
    await page.click("[data-search-more]");
    await page.getByText("More results can't be loaded: ").waitFor();
    expect(await results()).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("More results");
    await mend();
    await page.keyboard.press("Enter");
    await page.waitForURL(/shown=20/);
    expect(await results()).toBe(20);
    expect(await page.getByText("can't be loaded").count()).toBe(0);
  });

  browserTest("shows each further result once, however often more are asked for", async () => {
    await page.goto(`${site.address}search/?q=printer`);
    await state("done");
    await page.locator("[data-search-more]").evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.waitForURL(/shown=20/);
    await page.click("[data-search-more]");
    await page.waitForURL(/shown=24/);
    const links = await page
      .locator("[data-search-results] a")
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(new Set(links).size).toBe(count);
    expect(links).toHaveLength(count);
  });
});
