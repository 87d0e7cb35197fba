import { existsSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { pagePool } from "../../lib/eleventy/page-pool.ts";
import { silentProgress } from "../../lib/model/progress.ts";
import { articlePages } from "../../lib/site/article-pages.ts";
import { loadSite } from "../../lib/site/load-site.ts";
import { resolveSiteOptions } from "../../lib/site/resolve-options.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (number: number): string => `---\nid: Q${String(number)}\ntitle: Title ${String(number)}\n---\nText.\n`;
const names = Array.from({ length: 410 }, (_, nth) => `${String(nth)}.md`);
const folder = new TemporaryFolder(
  Object.fromEntries(names.map((name, nth) => [`kb/${name}`, article(100_000 + nth)])),
);

afterAll(() => {
  folder.remove();
});

test("threads write the pages of articles and say what each asked of the site; an article that is gone is named", async () => {
  const options = resolveSiteOptions({ content: [folder.at("kb")], workers: 2, search: false }, {});
  const site = await loadSite(options, "_site", silentProgress);
  const pool = pagePool(site, folder.at("staging"));
  try {
    const articles = articlePages(site).map(({ request, ...page }) => ({ page, request: request() }));
    const contents = await pool.run("writeArticles", articles, () => undefined);
    expect(contents).toHaveLength(names.length);
    expect(contents[0]).toEqual({ questions: [], searchRecord: null });
    for (const { page } of articles) expect(existsSync(folder.at(`staging${page.permalink}index.html`))).toBe(true);
    folder.write({ "kb/200.md": "gone" });
    await expect(pool.run("writeArticles", articles, () => undefined)).rejects.toThrow(
      `${folder.at("kb/200.md")} no longer holds Q100200; build again`,
    );
  } finally {
    await pool.close();
  }
}, 60_000);
