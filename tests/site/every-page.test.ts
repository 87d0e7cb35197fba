import { beforeAll, describe, expect } from "@jest/globals";
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { axeFaults, excessWidth } from "../support/axe.ts";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { afterReading, mendDisk } from "../support/faulty-disk.ts";
import { ownContent } from "../support/own-content.ts";
import { articlesOfAllKinds, articlesOneOfThemLost, lostArticle, pageKinds } from "../support/page-kinds.ts";
import { runCommand } from "../support/run-command.ts";
import { serveFolder } from "../support/serve-folder.js";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const folder = new TemporaryFolder(articlesOfAllKinds);

describe("every kind of page", () => {
  const site = siteInBrowser(["--content", ownContent, "--content", folder.path], folder);
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    page = await site.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
    });
  });

  /** What axe finds, light and dark, narrow and wide, and whether anything is wider than the screen. */
  async function faultsAt(address: string): Promise<string[]> {
    const faults: string[] = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await axeFaults(page)).map((fault) => `${colorScheme}, ${String(width)}: ${fault}`));
      }
      if ((await excessWidth(page)) > 0) faults.push(`${String(width)}: wider than the screen`);
    }
    return faults;
  }

  for (const [kind, path] of Object.entries(pageKinds)) {
    browserTest(
      `${kind}: axe finds nothing, light and dark, narrow and wide, and nothing is wider than the screen`,
      async () => {
        expect(await faultsAt(site.address + path)).toEqual([]);
      },
    );
  }

  browserTest("so it is with an article that could not be read when its turn came", async () => {
    const losing = new TemporaryFolder(articlesOneOfThemLost);
    afterReading(new RegExp(lostArticle.file), () => {
      rmSync(losing.at(lostArticle.file));
    });
    await runCommand(losing.path, "build", "--content", ".", "--no-search");
    mendDisk();
    const { address, stop } = await serveFolder(losing.at("_site"));
    try {
      expect(await faultsAt(address + lostArticle.page)).toEqual([]);
      expect(await page.textContent("article")).toContain(lostArticle.text);
    } finally {
      stop();
      losing.remove();
    }
  });

  browserTest("is loaded and run under its policy without a complaint", async () => {
    expect(complaints).toEqual([]);
    await Promise.resolve();
  });

  browserTest("shifts nothing while it loads, and an article asks for its style and its script only", async () => {
    for (const path of Object.values(pageKinds)) {
      const requests: string[] = [];
      const note = (request: { url: () => string }): unknown => requests.push(request.url());
      const fresh = await site.newPage({ viewport: { width: 320, height: 800 } });
      fresh.on("request", note);
      await fresh.goto(site.address + path, { waitUntil: "networkidle" });
      const shift = await fresh.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 100);
          }),
      );
      await fresh.close();
      expect([path, shift]).toEqual([path, 0]);
      expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
      const counted = requests.filter((url) => !url.endsWith("/icon.svg") && !url.includes("/.11ty/"));
      if (path.startsWith("kb/")) expect(counted).toHaveLength(3);
    }
  });

  browserTest("is read and browsed without JavaScript, and offers nothing then that needs it", async () => {
    const plain = await site.newPage({ javaScriptEnabled: false });
    for (const path of Object.values(pageKinds)) {
      await plain.goto(site.address + path);
      expect(await plain.locator("h1").count()).toBe(1);
      expect((await plain.locator("main").innerText()).length).toBeGreaterThan(20);
      expect(await plain.locator("nav[aria-label=Site] a").count()).toBeGreaterThan(1);
      const needy = plain.locator("button.keys, select.theme, button.copy");
      for (const element of await needy.all()) expect(await element.isVisible()).toBe(false);
    }
    await plain.goto(`${site.address}kb/910/Q910100/`);
    await plain.click("text=Cite");
    expect(new URL(plain.url()).hash).toBe("#citing");
    await plain.goBack();
    expect(await plain.getAttribute("text=Original text", "href")).toBe("/data/text/910.json.gz");
    await plain.close();
  });

  browserTest("can be printed: nothing but the text, dark on light, all at one edge", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(`${site.address}kb/910/Q910100/`);
    expect(await page.isVisible("body > header")).toBe(false);
    expect(await page.isVisible("h1")).toBe(true);
    for (const list of ["Referenced by", "Related articles"]) {
      expect(await page.locator("h2", { hasText: list }).isVisible()).toBe(false);
      expect(await page.locator(`h2:text("${list}") ~ .articles`).first().isVisible()).toBe(false);
    }
    await page.goto(`${site.address}kb/910/Q910199/`);
    expect(await page.isVisible("text=Referenced by")).toBe(true);
    await page.goto(`${site.address}kb/910/Q910100/`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    const edgeOf = async (part: string): Promise<number | undefined> => (await page.locator(part).boundingBox())?.x;
    expect(await edgeOf("body > footer p")).toBe(await edgeOf("h1"));
    await page.emulateMedia({ media: "screen", colorScheme: null });
  });

  browserTest("has its header in one row from 640 pixels on, up to the right edge", async () => {
    for (const width of [640, 700, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.address}kb/910/Q910100/`);
      const { spread, rest } = await page.evaluate(() => {
        const header = document.querySelector("body > header") as HTMLElement;
        const parts = Array.from(header.children, (part) => part.getBoundingClientRect());
        const middles = parts.map(({ top, height }) => top + height / 2);
        const edge = header.getBoundingClientRect().right - parseFloat(getComputedStyle(header).paddingRight);
        return {
          spread: Math.max(...middles) - Math.min(...middles),
          rest: Math.abs(edge - Math.max(...parts.map(({ right }) => right))),
        };
      });
      expect(spread).toBeLessThan(4);
      expect(rest).toBeLessThan(1);
    }
  });

  browserTest("is as wide as a telephone where its letters are twice as large", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of Object.values(pageKinds)) {
      await page.goto(site.address + path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      // A table is as wide as its longest words.
      if ((await page.locator("main > table").count()) === 0)
        expect([path, await excessWidth(page)]).toEqual([path, 0]);
    }
    const [title, choice] = await page.$$eval("body > header > :is(a, select)", (parts) =>
      parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(title?.height).toBeLessThan(200);
    expect(title?.bottom).toBeLessThanOrEqual(choice?.top ?? 0);
  });

  browserTest("has charts whose labels are whole in a wide font, too", async () => {
    await page.goto(site.address);
    const labels = await page.evaluate(() => {
      document.body.style.fontFamily = "DejaVu Sans, Verdana";
      return Array.from(document.querySelectorAll<SVGTextElement>(".bars [text-anchor=end]"), (label) => ({
        text: label.textContent,
        isWhole: label.getBBox().x >= 0,
      }));
    });
    expect(labels.map(({ text }) => text)).toContain("General information");
    expect(labels.filter(({ isWhole }) => !isWhole)).toEqual([]);
  });

  browserTest("has all sections of an article at the same edge", async () => {
    await page.goto(`${site.address}kb/910/Q910100/`);
    const edges = await page.$$eval("article > section > h2", (headings) =>
      headings.map((heading) => [heading.textContent, heading.getBoundingClientRect().left]),
    );
    expect(edges.map(([name]) => name)).toContain("REFERENCES");
    expect(new Set(edges.map(([, left]) => left)).size).toBe(1);
  });

  browserTest("keeps its boundaries where colours are forced", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${site.address}kb/910/Q910100/`);
    const border = await page.evaluate(
      () => getComputedStyle(document.querySelector(".applies-to") as Element).borderTopStyle,
    );
    expect(border).toBe("solid");
    await page.emulateMedia({ forcedColors: "none" });
  });
});
