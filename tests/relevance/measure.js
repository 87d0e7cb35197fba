import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { articlePath } from "../../dist/site/links/site-urls.js";
import findBrowser from "../support/find-browser.js";
import { serveFolder } from "../support/serve-folder.js";
import { readQueries } from "./read-queries.js";
import { middle, score } from "./score.js";
import { openSearch, searchInPage } from "./search-in-page.js";

/**
 * Scores the search of a whole site in a browser and prints a table; exit code 1 where a bar is missed.
 * KB_CORPUS: folder with articles (default: our own knowledge base); KB_QUERIES: file of queries (class, query, articles);
 * KB_SITE: a built site, which is taken in place of a new one.
 */
const bars = {
  id: { reciprocalRank: 1 },
  digits: { reciprocalRank: 1 },
  title: { reciprocalRank: 0.995 },
  title3: { reciprocalRank: 0.88 },
  typo: { reciprocalRank: 0.87, mostEmpty: 0.02 },
  symptom: { reciprocalRank: 0.82 },
  code: { precision: 0.97 },
  natural: { reciprocalRank: 0.55 },
};
const mostBytes = { cold: 800_000, secondVisit: 1000, warmMiddle: 120_000, warmMost: 450_000, common: 1_300_000 };
const mostTime = { warmMost: 300, common: 1000 };
const commonWords = ["windows", "error", "the", "microsoft"];
const coldQueries = 10;

const site = process.env.KB_SITE ?? built();
findBrowser();
const server = await serveFolder(site);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
let isMissed = false;
try {
  const queries = readQueries(process.env.KB_QUERIES);
  const answers = await warmAnswers(queries);
  write("class     queries  MRR@10  first  R-precision  empty");
  for (const [name, own] of answers) reportClass(name, score(own));
  reportHeld(answers.get("code") ?? []);
  const all = [...answers.values()].flat();
  check("bytes of a query, median", middle(all, "bytes", 0.5), mostBytes.warmMiddle);
  check("bytes of a query, 95 of 100", middle(all, "bytes", 0.95), mostBytes.warmMost);
  check("milliseconds of a query, median", middle(all, "time", 0.5), mostTime.warmMost);
  check("milliseconds of a query, 95 of 100", middle(all, "time", 0.95), mostTime.warmMost);
  await reportCommonWords();
  await reportCold(queries);
  write(
    `files of the site: ${String(readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length)}`,
  );
} finally {
  await browser.close();
  server.stop();
}
process.exitCode = isMissed ? 1 : 0;

function built() {
  const output = fileURLToPath(new URL("../../.cache/search-site", import.meta.url));
  const command = fileURLToPath(new URL("../../dist/cli/kb.js", import.meta.url));
  const content = process.env.KB_CORPUS ?? fileURLToPath(new URL("../../content/kb", import.meta.url));
  const { status } = spawnSync(process.execPath, [command, "build", "--content", content, "--output", output], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`kb build ended with exit code ${String(status)}`);
  return output;
}

/** Answers by a page that stays open, facets shown, as a reader has it who searches for one thing after another. */
async function warmAnswers(queries) {
  const page = await newPage();
  await searchInPage(page, server.address, "printer");
  await page.waitForSelector("[data-search-facets]:not([hidden])");
  const answers = new Map();
  for (const [name, list] of queries) {
    const own = [];
    for (const { query, gold } of list) {
      const before = server.counted.bytes;
      const answer = await searchInPage(page, server.address, query);
      own.push({ ...answer, gold, bytes: server.counted.bytes - before });
    }
    answers.set(name, own);
  }
  await page.context().close();
  return answers;
}

async function reportCommonWords() {
  for (const word of commonWords) {
    const page = await newPage();
    await searchInPage(page, server.address, "printer");
    await page.waitForSelector("[data-search-facets]:not([hidden])");
    const before = server.counted.bytes;
    const { time, words } = await searchInPage(page, server.address, word);
    check(`"${word}" (${words}), bytes`, server.counted.bytes - before, mostBytes.common);
    check(`"${word}", milliseconds`, time, mostTime.common);
    await page.context().close();
  }
}

/** Bytes from an empty cache to the first ten results and to the facets behind them, and what a second visit fetches. */
async function reportCold(queries) {
  const samples = [...queries].flatMap(([name, list]) =>
    ["id", "digits"].includes(name) ? [] : list.slice(0, coldQueries),
  );
  const first = [];
  const whole = [];
  const again = [];
  for (const { query } of samples) {
    const page = await newPage(false);
    await page.addInitScript(noteFirstResults);
    const visit = async () => {
      const before = server.counted.bytes;
      await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector("[data-search-state=done], [data-search-state=failed]");
      await page.waitForLoadState("networkidle");
      return { bytes: server.counted.bytes - before };
    };
    const { bytes } = await visit();
    whole.push({ bytes });
    first.push({ bytes: bytes - (await page.evaluate(bytesAfterFirstResults)) });
    await page.goto("about:blank");
    again.push(await visit());
    await page.context().close();
  }
  if (first.length === 0) return;
  check("bytes to the first results, median", middle(first, "bytes", 0.5), mostBytes.cold);
  write(`bytes of a first visit with its facets, median: ${middle(whole, "bytes", 0.5).toLocaleString("en-US")}`);
  check("bytes of a second visit, most", middle(again, "bytes", 1), mostBytes.secondVisit);
}

/** Runs in the page: keeps the time at which results stand there for the first time. */
function noteFirstResults() {
  new globalThis.MutationObserver((_, observer) => {
    if (document.querySelector("[data-search-state=done], [data-search-state=failed]") === null) return;
    globalThis.timeOfFirstResults = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, childList: true });
}

/** Runs in the page: bytes of what came only after them; what the engine's worker fetches comes before. */
function bytesAfterFirstResults() {
  return performance
    .getEntriesByType("resource")
    .filter(({ responseEnd }) => responseEnd > globalThis.timeOfFirstResults)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

async function newPage(isOpened = true) {
  const page = await (await browser.newContext()).newPage();
  if (isOpened) await openSearch(page, server.address);
  return page;
}

function reportClass(name, { count, reciprocalRank, first, precision, empty }) {
  const { reciprocalRank: least = 0, precision: leastPrecision = 0, mostEmpty = 1 } = bars[name] ?? {};
  const isReached = reciprocalRank >= least && precision >= leastPrecision && empty <= mostEmpty;
  const figures = [reciprocalRank, first, precision, empty].map((figure) => figure.toFixed(3).padStart(8));
  write(`${name.padEnd(10)}${String(count).padStart(5)}${figures.join("")}${isReached ? "" : "  missed"}`);
  isMissed ||= !isReached;
}

/** No search finds articles that the queries' file names and the site lacks. */
function reportHeld(answers) {
  const held = answers.map((answer) => ({ ...answer, gold: new Set([...answer.gold].filter(isHeld)) }));
  const lacking = answers.filter(({ gold }, nth) => gold.size > held[nth].gold.size).length;
  if (lacking === 0) return;
  const { precision } = score(held.filter(({ gold }) => gold.size > 0));
  write(
    `code: ${String(lacking)} queries name articles that the site lacks; R-precision of those that it holds: ${precision.toFixed(3)}`,
  );
}

function isHeld(id) {
  try {
    return !readFileSync(join(site, articlePath(id), "index.html"), "utf8").includes('<article class="stub">');
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

function check(what, figure, most) {
  const isReached = figure <= most;
  write(
    `${what}: ${Math.round(figure).toLocaleString("en-US")} (at most ${most.toLocaleString("en-US")})${isReached ? "" : "  missed"}`,
  );
  isMissed ||= !isReached;
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
