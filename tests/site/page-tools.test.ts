import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect } from "@jest/globals";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { articlesOfAllKinds } from "../support/page-kinds.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** In the browser: keeps which colour scheme the page had when there was first something to draw. */
function noteFirstScheme(): void {
  new MutationObserver((_, observer) => {
    const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement };
    if (body === null) return;
    documentElement.dataset["firstScheme"] = documentElement.style.colorScheme;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

describe.each(["/", "/kbarchive/"])("a reader with JavaScript under %s", (prefix) => {
  const folder = new TemporaryFolder(articlesOfAllKinds);
  const site = siteInBrowser(["--content", folder.path, "--path-prefix", prefix], folder);
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    page = await site.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
  });

  const articlePath = "kb/910/Q910100/";
  beforeEach(async () => {
    if (isBrowserWanted) await page.goto(site.address + articlePath);
  });

  const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute("name") ?? undefined);

  browserTest(
    "chooses a theme, which the next page has before it is drawn, and goes back to the system's",
    async () => {
      await page.emulateMedia({ colorScheme: "light" });
      const light = await scheme();
      await page.selectOption("select.theme", "Dark");
      const dark = await scheme();
      expect(dark).not.toBe(light);
      // However late the script comes, the page waits for it.
      await page.route("**/site.js", (route) => setTimeout(500).then(() => route.continue()));
      await page.addInitScript(noteFirstScheme);
      await page.goto(site.address);
      expect(await page.evaluate(() => document.documentElement.dataset["firstScheme"])).toBe("dark");
      expect(await scheme()).toBe(dark);
      await page.unroute("**/site.js");
      await page.goto(site.address);
      expect(await page.inputValue("select.theme")).toBe("dark");
      await page.selectOption("select.theme", "Auto");
      expect(await scheme()).toBe(light);
      await page.reload();
      expect(await scheme()).toBe(light);
      complaints.length = 0;
    },
  );

  browserTest("has the theme of the system where nothing was chosen", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await scheme();
    await page.emulateMedia({ colorScheme: "light" });
    expect(await scheme()).not.toBe(dark);
  });

  browserTest("goes to the search with /, which is typed as itself in a field", async () => {
    await page.keyboard.press("/");
    expect(await focused()).toBe("q");
    await page.keyboard.press("/");
    expect(await page.inputValue("header input[name=q]")).toBe("/");
  });

  browserTest("is shown the keys with ?, can turn them off for good, and on again by the button", async () => {
    await page.keyboard.press("?");
    expect(await page.isVisible("dialog.keys")).toBe(true);
    const offset = await page.$eval("dialog.keys label", (label) => {
      const text = document.createRange();
      text.selectNodeContents(label.lastChild as Node);
      const box = (label.firstElementChild as Element).getBoundingClientRect();
      const words = text.getBoundingClientRect();
      return Math.abs(box.top + box.height / 2 - (words.top + words.height / 2));
    });
    expect(offset).toBeLessThan(1);
    await page.uncheck("dialog.keys input");
    await page.keyboard.press("Escape");
    expect(await page.isVisible("dialog.keys")).toBe(false);
    await page.reload();
    for (const key of ["/", "?"]) await page.keyboard.press(key);
    expect(await focused()).toBeUndefined();
    expect(await page.locator("dialog.keys").count()).toBe(0);
    await page.click("button.keys");
    await page.check("dialog.keys input");
    await page.click("dialog.keys button");
    await page.keyboard.press("/");
    expect(await focused()).toBe("q");
  });

  browserTest("copies a listing and a registry path, and nothing beside them", async () => {
    const listing = page.locator("article pre.code").filter({ hasText: "tray.h" });
    const text = await listing.evaluate((element) => element.textContent);
    await listing.locator("button.copy").click();
    expect(await copied()).toBe(text);
    expect(text).toMatch(/^#include <tray\.h>\n/);
    const path = page.locator("article pre").filter({ hasText: "HKEY_" });
    await path.locator("button.copy").click();
    expect(await copied()).toBe("HKEY_LOCAL_MACHINE\\Software\\Sample\\Printer\\Tray");
    expect(await path.locator("button.copy").getAttribute("aria-label")).toBe("Copied");
  });

  browserTest("keeps the copy button in sight while a listing scrolls", async () => {
    const listing = page.locator("article pre.code").filter({ hasText: "tray.h" });
    const button = listing.locator("button.copy");
    await page.setViewportSize({ width: 320, height: 800 });
    const before = await button.boundingBox();
    await listing.evaluate((element) => {
      element.scrollLeft = 100;
    });
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>("pre.code .copy")?.style.translate === "100px",
    );
    expect((await button.boundingBox())?.x).toBe(before?.x);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  browserTest("cites an article in four ways", async () => {
    await page.click("text=Cite");
    const ways = page.locator("section[aria-label=Cite] pre");
    const address = `${site.address}${articlePath}`;
    expect(await ways.allTextContents()).toEqual([
      `Q910100: PRB: Stop 0x0000001E While the Tray Opens. Knowledge Base. Last modified 2001-01-14. ${address}`,
      `[Q910100: PRB: Stop 0x0000001E While the Tray Opens](${address})`,
      expect.stringContaining("@misc{Q910100,"),
      "// MS KB Q910100: PRB: Stop 0x0000001E While the Tray Opens",
    ]);
    await ways.last().locator("button.copy").click();
    expect(await copied()).toBe("// MS KB Q910100: PRB: Stop 0x0000001E While the Tray Opens");
    await page.click("text=Cite");
    expect(await page.isVisible("section[aria-label=Cite]")).toBe(false);
  });

  browserTest("reads the original text, byte for byte, on the same page", async () => {
    await page.click("text=Original text");
    const text = await page.locator("pre.original").evaluate((element) => element.textContent);
    expect(text).toBe(articlesOfAllKinds["Q910100.TXT"]);
    const stated = await page.locator("article > footer p code").textContent();
    expect(createHash("sha256").update(text).digest("hex")).toBe(stated);
    expect(new URL(page.url()).pathname).toBe(prefix + articlePath);
  });

  browserTest("does all this under the page's policy", async () => {
    expect(complaints).toEqual([]);
    await Promise.resolve();
  });
});
