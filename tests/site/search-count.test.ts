import { afterEach, beforeEach, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const bodies = [
  "Tray.dll is missing.",
  "Tray.dll is too old for the shelf.",
  "The tray needs another dll.",
  "The dll of the tray is on the shelf. The na\u00EFve look there.",
  "The shelf is bare.",
  ...Array.from({ length: 5 }, () => "Nothing helps."),
];
const articles = Object.fromEntries(
  bodies.map((body, nth) => [
    `kb/Q${String(900400 + nth)}.md`,
    `---\nid: Q${String(900400 + nth)}\ntitle: A drawer sticks\n---\n\n## Cause\n\n${body}\n`,
  ]),
);

describe("the number of articles that the search page names", () => {
  const site = siteInBrowser(["--content", "kb"], new TemporaryFolder(articles));
  let page: Page;

  beforeEach(async () => {
    if (isBrowserWanted) page = await site.newPage();
  });

  afterEach(async () => {
    if (isBrowserWanted) await page.close();
  });

  for (const [query, told] of [
    ["TRAY.DLL", "4 articles, 2 of them with TRAY.DLL"],
    ["tray.dll shelf", "4 articles, 1 of them with all words"],
    ["tray.dll dll", "4 articles, 2 of them with all words"],
    ["tray-dll", "4 articles"],
    ["shelf zyxwvut", "No article has zyxwvut. 3 articles with the other words"],
    ["zyxwvut.dll", "No article has zyxwvut.dll. 4 articles with parts of it"],
    ["na\u00EFve", "1 article"],
    ["naive shelf", "1 article"],
  ] as const) {
    browserTest(`is that of those with all of ${query}`, async () => {
      await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector("[data-search-state=done]");
      expect(await page.textContent("[data-search-status]")).toBe(told);
    });
  }
});
