import { describe, expect } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { browserTest } from "../support/browser.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const ownContent = fileURLToPath(new URL("../../content/kb", import.meta.url));

describe("the search page, given a query without a word,", () => {
  const site = siteInBrowser(["--content", ownContent]);

  browserTest("says what can be typed, and loads nothing", async () => {
    const page = await site.newPage();
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await page.goto(`${site.address}search/`);
    for (const query of ["!!!", '""', "-"]) {
      await page.fill("main input[name=q]", query);
      await page.press("main input[name=q]", "Enter");
      await page.getByText("There is no word in this.").waitFor();
      expect(await page.isVisible("main .examples a")).toBe(true);
      await page.fill("main input[name=q]", "");
      await page.press("main input[name=q]", "Enter");
      await page.waitForFunction(() => document.querySelector("[data-search-status]")?.textContent === "");
    }
    expect(requested.filter((url) => url.includes("lists") || url.includes("pagefind"))).toEqual([]);
    await page.close();
  });
});
