import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { gunzipSync } from "node:zlib";
import { folderOf, type ArticleId } from "../../lib/model/article-id.ts";
import { sha256Of, type BundledText } from "../../lib/site/pages/text-bundle.ts";
import { apparatusOf } from "../support/apparatus.ts";
import { axeFaults, excessWidth } from "../support/axe.ts";
import { browserTest, isBrowserWanted, launchBrowser } from "../support/browser.ts";
import { encodeText } from "../support/encode-text.ts";
import { randomFrom } from "../support/random-body.ts";
import { runCommand } from "../support/run-command.ts";
import { serveFolder } from "../support/serve-folder.js";
import { TemporaryFolder } from "../support/temporary-folder.ts";
import { archiveEntries, pathOf, type ArchiveEntry } from "./archive-entries.ts";
import { corpus, describeCorpus, patience, sampleSize } from "./describe-corpus.ts";

const seed = 20_260_814;
/** 200 of all articles; a sample has fewer, since each takes a second. */
const count = Math.min(200, Math.ceil(sampleSize / 100));

/**
 * Articles that could hardly differ more: lists of files as listing and as table, registry paths, nested steps, events,
 * addresses, troubleshooters, dumps, letters that mean nothing, lists of 1990, texts of 1988, release notes of 170 kB.
 */
const kinds = new Set(
  (
    "Q197017 Q196704 Q102116 Q244135 Q315110 Q172956 Q188627 Q166612 Q167594 Q273787 " +
    "Q132059 Q162124 Q182478 Q182107 Q96060 Q97726 Q287888 Q35143 Q60751 Q156063"
  ).split(" "),
);

/** These articles, as many as the archive has, and others drawn at random. */
function drawnEntries(): ArchiveEntry[] {
  const random = randomFrom(seed);
  const entries = archiveEntries(corpus ?? "");
  const drawn = new Set(entries.filter(({ id }) => kinds.has(id)));
  const size = Math.min(drawn.size + count, entries.length);
  while (drawn.size < size) drawn.add(entries[Math.floor(random() * entries.length)] as ArchiveEntry);
  return [...drawn];
}

describeCorpus("articles of the archive in a browser", () => {
  const folder = new TemporaryFolder();
  let served: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let ids: ArticleId[] = [];

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    mkdirSync(folder.at("content"));
    const entries = drawnEntries();
    ids = entries.map(({ id }) => id as ArticleId);
    for (const entry of entries) {
      const path = pathOf(entry);
      copyFileSync(path, folder.at("content", `${entry.id}-${basename(path)}`));
    }
    const { code } = await runCommand(folder.path, "build", "--content", "content", "--no-search");
    expect(code).toBe(0);
    served = await serveFolder(folder.at("_site"));
    browser = await launchBrowser();
  }, patience);

  afterAll(async () => {
    if (!isBrowserWanted) return;
    await browser.close();
    served.stop();
    folder.remove();
  });

  const pathTo = (id: ArticleId): string => `kb/${folderOf(id)}/${id}/`;
  const faultsOf = async (look: (page: Page) => Promise<readonly string[]>, options: object): Promise<string[]> => {
    const faults: string[] = [];
    const page = await browser.newPage(options);
    for (const id of ids) {
      await page.goto(served.address + pathTo(id));
      faults.push(...(await look(page)).map((fault) => `${id}: ${fault}`));
    }
    await page.close();
    return faults;
  };

  for (const [width, colorScheme] of [
    [320, "dark"],
    [1280, "light"],
  ] as const) {
    browserTest(
      `have no fault that axe finds, ${colorScheme} at ${String(width)} pixels`,
      async () => {
        expect(await faultsOf(axeFaults, { viewport: { width, height: 800 }, colorScheme })).toEqual([]);
      },
      patience,
    );
  }

  browserTest(
    "have nothing wider than a telephone but what scrolls in its own box",
    async () => {
      const look = async (page: Page): Promise<string[]> => {
        const excess = await excessWidth(page);
        return excess === 0 ? [] : [`${String(excess)} pixels too wide`];
      };
      expect(await faultsOf(look, { viewport: { width: 320, height: 800 } })).toEqual([]);
    },
    patience,
  );

  browserTest("give back their files from their bundles", async () => {
    for (const id of ids) {
      const bundle = gunzipSync(readFileSync(folder.at(`_site/data/text/${folderOf(id)}.json.gz`))).toString();
      const { text, encoding, sha256, source } = (JSON.parse(bundle) as Record<string, BundledText>)[id] as BundledText;
      expect(sha256Of(encodeText(text, encoding))).toBe(sha256);
      expect(sha256Of(readFileSync(folder.at("content", source)))).toBe(sha256);
    }
    await Promise.resolve();
  });

  browserTest("have little on their pages beside themselves", async () => {
    const weights = ids.map((id) => apparatusOf(readFileSync(folder.at("_site", pathTo(id), "index.html"), "utf8")));
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    process.stdout.write(
      `beside the article: ${String(Math.round(mean))} bytes on average, ${String(Math.max(...weights))} at most\n`,
    );
    expect(Math.max(...weights)).toBeLessThanOrEqual(4000);
    await Promise.resolve();
  });
});
