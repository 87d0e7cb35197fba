import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { articleMarkup } from "../../lib/site/sizes/article-markup.ts";
import { htmlValidateFaults } from "../support/html-faults.ts";
import { randomFrom, shuffled } from "../support/random-body.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";
import { pathOf } from "./archive-entries.ts";
import { describeCorpus, patience, sampledEntries } from "./describe-corpus.ts";

const mostArticles = 1000;
const validatedPages = 500;
const seed = Number(process.env["HTML_SEED"] ?? 20_261_127);

/** Some of many values, evenly spread. */
function spread<T>(values: readonly T[], most: number): T[] {
  const step = Math.max(1, values.length / most);
  return Array.from({ length: Math.min(most, values.length) }, (_, nth) => values[Math.floor(nth * step)] as T);
}

describeCorpus("the pages of a site of the archive", () => {
  const folder = new TemporaryFolder();
  const entries = spread(sampledEntries(), mostArticles);
  let code = -1;
  let output = "";

  beforeAll(async () => {
    mkdirSync(folder.at("content"));
    for (const [nth, entry] of entries.entries()) {
      const path = pathOf(entry);
      copyFileSync(path, folder.at("content", `${String(nth)}-${basename(path)}`));
    }
    const address = ["--path-prefix", "/kbarchive/", "--site-url", "https://example.github.io"];
    const budget = new URL("../../budget.json", import.meta.url).pathname;
    const run = await runCommand(
      folder.path,
      "build",
      "--content",
      "content",
      "--no-search",
      ...address,
      "--budget",
      budget,
    );
    code = run.code;
    output = run.stderr.match(/^kb: .*$/gm)?.join("\n") ?? "";
  }, patience);

  afterAll(() => {
    folder.remove();
  });

  test("keep to the budget", () => {
    const ids = entries.map(({ id }) => id as `Q${string}`);
    const { mean, largest } = articleMarkup(ids, folder.at("_site"));
    process.stdout.write(
      `around the articles of ${String(ids.length)} pages: ${mean.toFixed(0)} bytes in the mean, ${String(largest.bytes)} at most\n`,
    );
    expect([code, output]).toEqual([0, ""]);
  });

  test(
    `have no fault that html-validate knows, in ${String(validatedPages)} of them drawn at random`,
    async () => {
      const names = readdirSync(folder.at("_site"), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".html"),
      );
      const pages = shuffled(names.sort(), randomFrom(seed)).slice(0, validatedPages);
      const faults: string[] = [];
      for (const name of pages) {
        const found = await htmlValidateFaults(readFileSync(folder.at("_site", name), "utf8"));
        faults.push(...found.map((fault) => `${name} ${fault}`));
      }
      process.stdout.write(
        `html-validate: ${String(faults.length)} faults in ${String(pages.length)} pages, seed ${String(seed)}\n`,
      );
      expect(faults.slice(0, 20)).toEqual([]);
      expect(pages.length).toBeGreaterThan(0);
    },
    patience,
  );
});
