import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PageLayouts } from "../../lib/eleventy/page-layouts.ts";
import { makeBatch } from "../../lib/eleventy/run-eleventy.ts";
import { sitePathOf } from "../../lib/site/links/site-urls.ts";
import type { SiteData } from "../../lib/site/own-pages/template-data.ts";
import type { PageRecord } from "../../lib/site/pages/page-record.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const data: SiteData = {
  title: "A & B's <archive>",
  description: "What we know.",
  url: "https://example.org",
  base: "/kb/",
  notice: "Not theirs.",
  hasSearch: true,
  hasProducts: true,
  policy: "default-src 'self'",
  searchPolicy: "default-src 'none'",
  hasFeed: true,
};

const record = (permalink: string, more: Partial<PageRecord> = {}): PageRecord => ({
  permalink,
  title: `"Q" & <A> \u0001`,
  description: "It's {{ here }} & \u0002.",
  trail: [{ name: "Products & more", path: "/id/" }],
  renderContent: () => "<p>{{ text }} {% of an article %} & more\n</p>",
  ...more,
});

const groups = [
  {
    layout: "article" as const,
    records: [
      record("/kb/900/Q900001/", { article: { id: "Q900001", title: "<A>", modified: "1999-12-31" } }),
      record("/kb/900/Q900002/", { trail: [] }),
    ],
  },
  { layout: "list" as const, records: [record("/id/"), record("/data/list.html", { title: "" })] },
];

const folder = new TemporaryFolder();
beforeAll(() => {
  // Here a project's configuration would be read.
  folder.enter();
});
afterAll(() => {
  folder.remove();
});

test.each(groups)("pages in the layout $layout have the bytes that Eleventy itself writes", async (group) => {
  await makeBatch({ content: [], staging: folder.at("site"), data, group });
  const layouts = new PageLayouts(data);
  for (const page of group.records) {
    const written = readFileSync(folder.at("site", sitePathOf(page.permalink)), "utf8");
    expect(await layouts.render(group.layout, page)).toBe(written);
  }
});
