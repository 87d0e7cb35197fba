import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { browserTest, isBrowserWanted, launchBrowser } from "../support/browser.ts";
import { serveCommand, type ServedSite } from "../support/serve-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (text: string): string => `---\nid: Q100001\ntitle: One\n---\n\n${text}\n`;

describe("an author with a page open", () => {
  const folder = new TemporaryFolder({ "articles/Q100001.md": article("Before.") });
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    browser = await launchBrowser();
    site = await serveCommand(folder.path, ["--content", "articles", "--no-search"]);
  }, 60_000);

  afterAll(async () => {
    if (!isBrowserWanted) return;
    await browser.close();
    await site.stop();
    folder.remove();
  });

  browserTest("sees the article anew when its file was saved", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}kb/100/Q100001/`);
    expect(await page.textContent("article")).toContain("Before.");
    folder.write({ "articles/Q100001.md": article("After.") });
    await page.getByText("After.").waitFor({ timeout: 10_000 });
  });
});
