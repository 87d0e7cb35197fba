import { afterEach, beforeEach, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { ownContent } from "../support/own-content.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

describe("an address at which there is no page", () => {
  const site = siteInBrowser(["--content", ownContent, "--path-prefix", "/kbarchive/", "--no-search"]);
  let page: Page;
  let requests: string[];

  beforeEach(async () => {
    if (!isBrowserWanted) return;
    page = await site.newPage();
    requests = [];
    page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  });

  afterEach(async () => {
    if (isBrowserWanted) await page.close();
  });

  for (const address of [
    "kb/243353",
    "kb/243353/en-us",
    "kb/243/q243353/",
    "en-us/help/243353/the-title-of-an-article",
    "default.aspx?scid=kb;en-us;243353",
    "default.aspx?scid=kb%3Ben-us%3Bq243353",
    "default.aspx?kbid=243353",
    "directory/article.asp?ID=KB;EN-US;Q243353",
    "support/kb/articles/Q243/3/53.asp",
    "txt/243/Q243353.TXT",
    "Q243353",
  ]) {
    browserTest(`leads to the article that it asks for: ${address}`, async () => {
      await page.goto(site.address + address);
      await page.waitForURL("**/kbarchive/kb/243/Q243353/");
      expect(await page.title()).toMatch(/^Q243353: /);
    });
  }

  browserTest("leads to the heading that it asks for", async () => {
    await page.goto(`${site.address}kb/243/q243353#main`);
    await page.waitForURL("**/kbarchive/kb/243/Q243353/#main");
  });

  browserTest("does not stay in the browser's history", async () => {
    await page.goto(`${site.address}about/`);
    await page.goto(`${site.address}kb/243353`);
    await page.waitForURL("**/Q243353/");
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/kbarchive/about/");
  });

  browserTest("says that the article is missing where it is, with a link to search for it", async () => {
    await page.goto(`${site.address}kb/999999`);
    await page.waitForSelector("[role=status] a");
    expect(await page.textContent("[role=status]")).toBe("There is no article Q999999 here. Search for Q999999");
    expect(await page.getAttribute("[role=status] a", "href")).toBe("/kbarchive/search/?q=Q999999");
    expect(await page.textContent("h1")).toBe("Page not found");
  });

  browserTest("says nothing of articles where it asks for none", async () => {
    const response = await page.goto(`${site.address}deep/below/nothing/`, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(404);
    expect(requests).toContain("GET /kbarchive/assets/site.js");
    expect(requests.filter((request) => request.startsWith("HEAD"))).toEqual([]);
    expect(await page.textContent("[role=status]")).toBe("");
    expect(await page.locator("main a").count()).toBe(3);
  });

  browserTest("is opened once where the server claims to have every page", async () => {
    await page.route("**/kb/999/Q999999/", (route) =>
      route.request().method() === "HEAD" ? route.fulfill({ status: 200 }) : route.continue(),
    );
    await page.goto(`${site.address}kb/999999`);
    await page.waitForURL("**/kb/999/Q999999/");
    await page.waitForSelector("[role=status] a");
    expect(requests.filter((request) => request.startsWith("HEAD"))).toEqual(["HEAD /kbarchive/kb/999/Q999999/"]);
  });

  browserTest("says nothing where it can't be known whether the article is there", async () => {
    await page.route("**/kb/243/Q243353/", (route) => route.abort());
    await page.goto(`${site.address}kb/243353`, { waitUntil: "networkidle" });
    expect(requests).toContain("HEAD /kbarchive/kb/243/Q243353/");
    expect(await page.textContent("[role=status]")).toBe("");
  });

  for (const query of ["?kbid=243353", "?scid=kb;en-us;243353", "?id=Q243353"]) {
    browserTest(`may be one of the home page's with a query, which leads to the article: ${query}`, async () => {
      await page.goto(site.address + query);
      await page.waitForURL("**/kbarchive/kb/243/Q243353/");
    });
  }

  browserTest("leaves the home page where it is, which says that the article is missing", async () => {
    await page.goto(`${site.address}?kbid=999999`);
    await page.waitForSelector("[role=status] a");
    expect(await page.textContent("[role=status]")).toContain("There is no article Q999999 here.");
  });

  browserTest("is nothing that the home page fetches more for, if it is asked for none", async () => {
    await page.goto(site.address, { waitUntil: "networkidle" });
    const own = requests.filter((request) => !request.includes("/.11ty/")).sort();
    expect(own).toEqual([
      "GET /kbarchive/",
      "GET /kbarchive/assets/icon.svg",
      "GET /kbarchive/assets/site.css",
      "GET /kbarchive/assets/site.js",
    ]);
  });
});
