import { describe, expect } from "@jest/globals";
import { browserTest } from "../support/browser.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (text: string): string => `---\nid: Q100001\ntitle: One\n---\n\n${text}\n`;

describe("an author with a page open", () => {
  const folder = new TemporaryFolder({ "articles/Q100001.md": article("Before.") });
  const site = siteInBrowser(["--content", "articles", "--no-search"], folder);

  browserTest("sees the article anew when its file was saved", async () => {
    const page = await site.newPage();
    await page.goto(`${site.address}kb/100/Q100001/`);
    expect(await page.textContent("article")).toContain("Before.");
    folder.write({ "articles/Q100001.md": article("After.") });
    await page.getByText("After.").waitFor({ timeout: 10_000 });
  });
});
