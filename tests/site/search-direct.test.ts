import { afterEach, beforeEach, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { textArticle } from "../support/articles.ts";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { ownContent } from "../support/own-content.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** Articles that bear a code and name a file, as many as the page of a file needs. */
const body = ["SYMPTOMS", "========", "", "Tray.dll stops with error LNK2001, then with error 0x80070005."];
const articles = Object.fromEntries(
  ["Q900201", "Q900202", "Q900203"].map((id) => [
    `kb/${id}.TXT`,
    textArticle({ id, title: `Shelf ${id} is bare`, body }),
  ]),
);

describe("the search page, given a query that names a page,", () => {
  const site = siteInBrowser(
    ["--content", ownContent, "--content", "kb", "--path-prefix", "/kbarchive/"],
    new TemporaryFolder(articles),
  );
  let page: Page;

  beforeEach(async () => {
    if (isBrowserWanted) page = await site.newPage();
  });

  afterEach(async () => {
    if (isBrowserWanted) await page.close();
  });

  const type = async (query: string): Promise<void> => {
    await page.goto(`${site.address}search/`);
    await page.locator("main input[name=q]").pressSequentially(query);
    await page.waitForURL((url) => url.searchParams.get("q") === query);
    await page.waitForSelector("[data-search-state=done]");
  };
  const open = async (query: string): Promise<void> => {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector("[data-search-state=done]");
  };
  const status = (): Promise<string | null> => page.textContent("[data-search-status]");
  const direct = (): Promise<string | null> => page.textContent("[data-search-direct]");

  for (const number of ["Q243353", "243353"]) {
    browserTest(`offers the article while ${number} is typed, denies nothing, and opens it by Enter`, async () => {
      await type(number);
      expect(await direct()).toBe("Open article Q243353");
      expect(await status()).not.toMatch(/There is no article/);
      expect(await page.innerText(".found")).toMatch(/^Open article Q243353\s/);
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
        "/kbarchive/kb/243/Q243353/",
      );
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/kbarchive/kb/243/Q243353/");
    });
  }

  browserTest("says of a number that it is absent, while it is typed and after Enter", async () => {
    await type("Q999999");
    expect(await status()).toBe("There is no article Q999999 here, and no other mentions it.");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-search-state=done]");
    expect(await status()).toBe("There is no article Q999999 here, and no other mentions it.");
    expect(await direct()).toBe("");
  });

  browserTest("says that a number is absent before it tells of results for other words", async () => {
    await open("kb 999999");
    expect(await page.locator("[data-search-results] li").count()).toBeGreaterThan(0);
    expect(await status()).toMatch(/^There is no article Q999999 here\. /);
  });

  browserTest("denies no article where it can't be known whether there is one", async () => {
    await page.route("**/kb/999/Q999999/", (route) => route.abort());
    await open("Q999999");
    expect(await status()).toMatch(/^No article has these words\./);
  });

  browserTest("offers the article whose number stands among words, above what has these words", async () => {
    await open("q243353 printer");
    expect(await direct()).toBe("Open article Q243353");
    expect(await page.locator("[data-search-results] li").count()).toBeGreaterThan(0);
    await page.click("[data-search-direct] a");
    await page.waitForURL("**/kbarchive/kb/243/Q243353/");
  });

  for (const [query, name, path] of [
    ["0x80070005", "0x80070005", "code/0x80070005"],
    ["Error 0x80070005", "0x80070005", "code/0x80070005"],
    ["lnk2001", "LNK2001", "code/lnk2001"],
    ["TRAY.DLL", "tray.dll", "file/tray.dll"],
  ] as const) {
    browserTest(`offers the page of ${name} for ${query}, above the articles that have it`, async () => {
      await type(query);
      expect(await direct()).toBe(`Open the page of ${name}`);
      expect(await page.locator("[data-search-results] li").count()).toBe(3);
      await page.click("[data-search-direct] a");
      await page.waitForURL(`**/kbarchive/${path}/`);
      expect(await page.textContent("h1")).toBe(name);
    });
  }

  for (const query of ["0xC0FFEE42", "printer.dll", "tray.dll paper", "LNK2001 paper"]) {
    browserTest(`offers nothing for ${query}`, async () => {
      await open(query);
      expect(await direct()).toBe("");
    });
  }

  browserTest("offers the article also where the index can't be loaded", async () => {
    await page.route("**/search/lists/**", (route) => route.abort());
    await page.goto(`${site.address}search/?q=q243353+printer`);
    await page.waitForSelector("[data-search-state=failed]");
    expect(await direct()).toBe("Open article Q243353");
  });
});
