import { afterAll, expect, test } from "@jest/globals";
import { measuredCommand } from "../bench/measured-command.js";
import { compiledKb } from "../support/compiled-kb.ts";
import { manyArticles } from "../support/many-articles.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const articles = 2000;
const mostMegabytes = 400;
const budget = {
  totalBytes: 8_000 * articles,
  files: 1.25 * articles,
  meanArticleMarkup: 2200,
  largestArticleMarkup: 4000,
  largestListPage: 60_000,
};

const folder = new TemporaryFolder({ "budget.json": JSON.stringify(budget) });
for (const [name, text] of Object.entries(manyArticles(articles))) folder.write({ [`articles/${name}`]: text });

afterAll(() => {
  folder.remove();
});

test("2,000 articles are built within their memory and their bytes", async () => {
  const flags = ["--content", "articles", "--no-search", "--workers", "2", "--budget", "budget.json"];
  const { code, peakMegabytes, seconds, lines } = await measuredCommand(
    [process.execPath, compiledKb, "build", ...flags],
    {
      cwd: folder.path,
    },
  );
  const printed = lines.map(({ text }) => text).filter((text) => /^(total|articles) |past the budget/.test(text));
  process.stdout.write(`${String(peakMegabytes)} MB at most, ${seconds.toFixed(1)} s\n${printed.join("\n")}\n`);
  expect({ code, printed }).toMatchObject({ code: 0 });
  if (peakMegabytes !== null) expect(peakMegabytes).toBeLessThan(mostMegabytes);
}, 180_000);
