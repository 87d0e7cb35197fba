import { beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { ownContent } from "../support/own-content.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

describe.each(["/", "/kbarchive/"])("a reader of the site under %s", (prefix) => {
  const site = siteInBrowser(["--content", ownContent, "--path-prefix", prefix]);
  let page: Page;
  const foreignRequests: string[] = [];
  const consoleErrors: string[] = [];

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    page = await site.newPage();
    const host = new URL(site.address).host;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.host !== host && url.protocol !== "data:") foreignRequests.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => consoleErrors.push(String(error)));
  });

  browserTest("searches from the home page and follows a result", async () => {
    await page.goto(site.address);
    await page.fill("main input[name=q]", "custom certificate mapping");
    await page.press("main input[name=q]", "Enter");
    await page.waitForSelector("[data-search-state=done]");
    expect(new URL(page.url()).pathname).toBe(`${prefix}search/`);
    await page.click("[data-search-results] a");
    await page.waitForSelector("article");
    expect(new URL(page.url()).pathname).toBe(`${prefix}kb/243/Q243353/`);
    expect(await page.locator("h1").count()).toBe(1);
  });

  for (const number of ["Q243353", "243353", "kb 243353", "http://support.microsoft.com/?kbid=243353"]) {
    browserTest(`jumps to the article of the number ${number}`, async () => {
      await page.goto(`${site.address}search/`);
      await page.fill("main input[name=q]", number);
      await page.press("main input[name=q]", "Enter");
      await page.waitForURL(`**${prefix}kb/243/Q243353/`);
    });
  }

  browserTest("is told when nothing matches", async () => {
    await page.goto(`${site.address}search/?q=zyxwvut`);
    await page.waitForSelector("[data-search-state=done]");
    expect(await page.textContent("[data-search-status]")).toMatch(/^No article has these words/);
  });

  browserTest("finds styles and every link of an article under the prefix", async () => {
    await page.goto(`${site.address}kb/243/Q243353/`);
    const links = await page
      .locator("a[href^='/'], link[href]")
      .evaluateAll((found) => found.map((a) => a.getAttribute("href")));
    expect(links.filter((href) => !href?.startsWith(prefix))).toEqual([]);
    const family = await page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
    expect(family).toContain("system-ui");
  });

  browserTest("caused no request to another host and no error in the console", async () => {
    expect(foreignRequests).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await Promise.resolve();
  });
});
