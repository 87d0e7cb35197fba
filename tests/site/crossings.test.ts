import { describe, expect, test } from "@jest/globals";
import { browseKinds } from "../../lib/site/browse-kinds.ts";
import { crossingPages } from "../../lib/site/crossing-pages.ts";
import { crossingsOf } from "../../lib/site/crossings.ts";
import type { Site } from "../../lib/site/load-site.ts";
import { links, summaryWith, taxonomyWith } from "../support/model.ts";

const articles = Array.from({ length: 40 }, (_, nth) =>
  summaryWith({
    id: `Q9000${String(nth + 10)}`,
    families: nth < 25 ? ["Lidmaker"] : ["Traymaker"],
    modified: nth % 2 === 0 ? "1999-01-01" : "2001-01-01",
    issueType: nth < 5 ? "bug" : null,
  }),
);
const browse = browseKinds(articles, taxonomyWith());
const crossings = crossingsOf(browse);
const site = {
  archive: { articles: new Map(articles.map((article) => [article.id, article])) },
  browse,
  crossings,
  links,
} as unknown as Site;

describe("the articles of a product", () => {
  test("have a list for each year where product and year have 20 articles or more", () => {
    expect(crossings.get("lidmaker")?.map(({ kind, group, ids }) => [kind, group.slug, ids.length])).toEqual([
      ["year", "1999", 13],
      ["year", "2001", 12],
    ]);
    expect(crossings.has("traymaker")).toBe(false);
  });

  test("are listed with ways to the whole product and the whole year", () => {
    const pages = new Map(crossingPages(site).map((page) => [page.permalink, page]));
    const page = pages.get("/product/lidmaker/year/1999/");
    expect(page?.title).toBe("Lidmaker: 1999");
    expect(page?.renderContent()).toMatch(
      /13 articles · all of <a href="\/base\/product\/lidmaker\/">Lidmaker<\/a> · all of <a href="\/base\/year\/1999\/">1999<\/a>/,
    );
    expect(page?.renderContent().match(/<li>/g)).toHaveLength(13);
  });
});
