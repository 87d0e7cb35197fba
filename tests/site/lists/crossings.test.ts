import { describe, expect, test } from "@jest/globals";
import { browseKinds } from "../../../lib/site/lists/browse-kinds.ts";
import { crossingPages, renderCrossings } from "../../../lib/site/lists/crossing-pages.ts";
import { crossingOfVersion, crossingsOf } from "../../../lib/site/lists/crossings.ts";
import type { Site } from "../../../lib/site/load-site.ts";
import { links, summaryWith, taxonomyWith } from "../../support/model.ts";

const articles = Array.from({ length: 40 }, (_, nth) =>
  summaryWith({
    id: `Q9000${String(nth + 10)}`,
    families: nth < 25 ? ["Lidmaker"] : ["Traymaker"],
    modified: nth % 2 === 0 ? "1999-01-01" : "2001-01-01",
    issueType: nth < 5 ? "bug" : null,
    productVersions: [
      { family: "Lidmaker", version: "10.0" },
      { family: "Lidmaker", version: nth < 22 ? "2.0 SP1" : "2.0" },
      { family: "Lidmaker", version: "10.0" },
      { family: "Traymaker", version: "3.0" },
    ].filter(({ family }) => family === (nth < 25 ? "Lidmaker" : "Traymaker")),
  }),
);
const browse = browseKinds(articles, taxonomyWith());
const crossings = crossingsOf(articles, browse);
const site = {
  archive: { articles: new Map(articles.map((article) => [article.id, article])) },
  browse,
  crossings,
  links,
} as unknown as Site;

describe("the articles of a product", () => {
  const listsOf = (product: string) =>
    crossings.get(product)?.map(({ kind, group, ids }) => [kind, group.slug, ids.length]);

  test("have a list for each year where product and year have 20 articles or more", () => {
    expect(listsOf("lidmaker")?.filter(([kind]) => kind === "year")).toEqual([
      ["year", "1999", 13],
      ["year", "2001", 12],
    ]);
    expect(crossings.has("traymaker")).toBe(false);
  });

  test("have a list for each version that 20 of them or more state, lower numbers first", () => {
    expect(listsOf("lidmaker")?.filter(([kind]) => kind === "version")).toEqual([
      ["version", "2-0-sp1", 22],
      ["version", "10-0", 25],
    ]);
  });

  test("are listed with ways to the whole product and the whole year", () => {
    const pages = new Map(crossingPages(site).map((page) => [page.permalink, page]));
    const page = pages.get("/product/lidmaker/year/1999/");
    expect(page?.title).toBe("Lidmaker: last modified in 1999");
    expect(page?.renderContent()).toMatch(
      /13 articles · all of <a href="\/base\/product\/lidmaker\/">Lidmaker<\/a> · all of <a href="\/base\/year\/1999\/">1999<\/a>/,
    );
    expect(page?.renderContent().match(/<li>/g)).toHaveLength(13);
  });

  test("are listed by version with the way to the whole product alone, since versions of others are not the same", () => {
    const page = crossingPages(site).find(({ permalink }) => permalink === "/product/lidmaker/version/2-0-sp1/");
    expect(page?.title).toBe("Lidmaker 2.0 SP1");
    expect(page?.renderContent()).toMatch(
      /<p>22 articles · all of <a href="\/base\/product\/lidmaker\/">Lidmaker<\/a><\/p>/,
    );
    expect(page?.renderContent().match(/<li>/g)).toHaveLength(22);
  });

  test("have one list for all spellings of a version, where one of them is that with a zero", () => {
    const versions = ["2", "2.0", "2.00", "2.0 SP1", "5.00"];
    const spelt = Array.from({ length: 100 }, (_, nth) =>
      summaryWith({
        id: `Q${String(900_100 + nth)}`,
        families: ["Lid 95"],
        productVersions: [{ family: "Lid 95", version: versions[nth % versions.length] ?? "" }],
      }),
    );
    const kinds = browseKinds(spelt, taxonomyWith());
    const found = crossingsOf(spelt, kinds);
    const lists = found.get("lid-95") ?? [];
    expect(lists.map(({ group, ids }) => [group.name, ids.length])).toEqual([
      ["2.0", 60],
      ["2.0 SP1", 20],
      ["5.00", 20],
    ]);
    expect(versions.map((version) => crossingOfVersion(lists, version)?.group.name)).toEqual([
      "2.0",
      "2.0",
      "2.0",
      "2.0 SP1",
      "5.00",
    ]);
    expect(crossingOfVersion(lists, "7")).toBeUndefined();
    const titles = crossingPages({ ...site, browse: kinds, crossings: found }).map(({ title }) => title);
    expect(titles).toContain("Lid 95, version 2.0");
  });

  test("are led to by headings that say what their lists are by", () => {
    const html = renderCrossings(site, crossings.get("lidmaker") ?? []);
    expect(Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, heading]) => heading)).toEqual([
      "By year of the last change",
      "By version",
    ]);
    expect(html).toContain('<a href="/base/product/lidmaker/version/10-0/">10.0</a> <span>25</span>');
  });
});
