import { existsSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { pagePool } from "../../lib/eleventy/page-pool.ts";
import { silentProgress } from "../../lib/model/progress.ts";
import { loadSite } from "../../lib/site/load-site.ts";
import { resolveSiteOptions } from "../../lib/site/options/resolve-options.ts";
import { articlePages } from "../../lib/site/pages/article-pages.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (number: number): string => `---\nid: Q${String(number)}\ntitle: Title ${String(number)}\n---\nText.\n`;
const names = Array.from({ length: 410 }, (_, nth) => `${String(nth)}.md`);
const folder = new TemporaryFolder(
  Object.fromEntries(names.map((name, nth) => [`kb/${name}`, article(100_000 + nth)])),
);

afterAll(() => {
  folder.remove();
});

test("threads write the pages of articles, and report what each asked of the site and which article is gone", async () => {
  const options = resolveSiteOptions({ content: [folder.at("kb")], workers: 2, search: false }, {});
  const site = await loadSite(options, "_site", silentProgress);
  const pool = pagePool(site, folder.at("staging"));
  try {
    const related = await site.related;
    const articles = Array.from(articlePages(site), ({ request, ...page }) => ({ page, request: request(related) }));
    const contents = await pool.run("writeArticles", articles);
    expect(contents).toHaveLength(names.length);
    expect(contents[0]).toEqual({ questions: [], problems: [] });
    for (const { page } of articles) expect(existsSync(folder.at(`staging${page.permalink}index.html`))).toBe(true);
    folder.write({ "kb/200.md": "gone" });
    const again = await pool.run("writeArticles", articles);
    const messages = again.flatMap(({ problems }) => problems.map(({ message }) => message));
    expect(messages).toEqual([
      "expected Q100200 in the file as when the build began, found no article; its page says that it can't be shown: build again",
    ]);
  } finally {
    await pool.close();
  }
}, 60_000);
