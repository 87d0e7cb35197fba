import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serveFolder } from "../support/serve-folder.js";

/**
 * Takes pictures of one page of every kind of a site, and of some articles, narrow to wide and light and dark:
 * `npm run screenshots -- --content DIR --articles 20 --output screenshots`.
 */
const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content/kb" },
    output: { type: "string", default: "screenshots" },
    articles: { type: "string", default: "3" },
  },
});
const kb = fileURLToPath(new URL("../../dist/cli/kb.js", import.meta.url));
const widths = [320, 768, 1280];
const colorSchemes = ["light", "dark"];
const tallestPicture = 4000;

/** The first page whose path is of each form is the picture of its kind. */
const kinds = {
  home: /^$/,
  "support-codes": /^id\/$/,
  "support-code": /^id\/[^/]+\/$/,
  products: /^product\/$/,
  product: /^product\/[^/]+\/$/,
  crossing: /^product\/[^/]+\/type\/[^/]+\/$/,
  keywords: /^keyword\/$/,
  keyword: /^keyword\/[^/]+\/$/,
  "second-page": /\/page\/2\/$/,
  codes: /^code\/$/,
  "code-kind": /^code\/kind\/[^/]+\/$/,
  code: /^code\/(?!kind\/)[^/]+\/$/,
  files: /^file\/$/,
  "file-letter": /^file\/[^/.]+\/$/,
  file: /^file\/[^/]+\.[^/]+\/$/,
  missing: /^missing\/$/,
  legal: /^legal\/$/,
  search: /^search\/$/,
  data: /^data\/$/,
  about: /^about\/$/,
};

const site = mkdtempSync(join(tmpdir(), "kbpress-screenshots-"));
try {
  await takePictures();
} finally {
  rmSync(site, { recursive: true });
}

async function takePictures() {
  const built = spawnSync(
    process.execPath,
    [kb, "build", "--content", values.content, "--output", join(site, "site")],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (built.status !== 0) throw new Error(`expected ${values.content} to be built, kb build ended with an error`);
  const folder = join(site, "site");
  const pages = pagesOf(folder);
  mkdirSync(values.output, { recursive: true });
  const served = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
  });
  try {
    for (const width of widths) {
      for (const colorScheme of colorSchemes) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        for (const [name, path] of pages)
          await takePicture(page, served.address + path, `${name}-${width}-${colorScheme}`);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    served.stop();
  }
}

async function takePicture(page, address, name) {
  await page.goto(address, { waitUntil: "networkidle" });
  if (address.includes("search/?")) await page.waitForSelector("[data-search-state=done]");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(values.output, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width: page.viewportSize().width, height: Math.min(height, tallestPicture) },
  });
}

/** Names of pictures with the paths of their pages. */
function pagesOf(folder) {
  const paths = readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith("index.html"))
    .map((path) => path.slice(0, -"index.html".length))
    .sort();
  const found = Object.entries(kinds).flatMap(([name, form]) => {
    const path = paths.find((candidate) => form.test(candidate));
    return path === undefined ? [] : [[name, path]];
  });
  const articles = paths.filter((path) => path.startsWith("kb/"));
  const count = Math.min(Number(values.articles), articles.length);
  const drawn = Array.from({ length: count }, (_, nth) => articles[Math.floor((nth * articles.length) / count)]);
  return [
    ...found,
    ["results", "search/?q=article"],
    ["not-found", "404.html"],
    ...drawn.map((path) => [path.split("/").at(-2), path]),
  ];
}
