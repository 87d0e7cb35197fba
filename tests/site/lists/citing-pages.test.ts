import { beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../../support/articles.ts";
import { brokenLinks } from "../../support/broken-links.ts";
import { builtSite } from "../../support/built-site.ts";

const citing = Array.from({ length: 221 }, (_, nth) => `Q${String(900_101 + nth)}`);
const body = ["See Q900001 for the lid.", "", "   Q900901 How to Open the Tray"];
const site = builtSite({
  "articles/Q900001.TXT": textArticle({ id: "Q900001", title: "The Lid" }),
  ...Object.fromEntries(citing.map((id) => [`articles/${id}.TXT`, textArticle({ id, body })])),
});

function listedAt(path: string): string[] {
  const [, list = ""] = /<ul class="articles">([^]*?)<\/ul>/.exec(site.page(path)) ?? [];
  return Array.from(list.matchAll(/<b>(Q\d+)<\/b>/g), ([, id = ""]) => id);
}

describe("the list of articles that refer to one", () => {
  beforeAll(async () => {
    await site.build("--content", "articles", "--path-prefix", "/repo/");
  }, 60_000);

  test("goes on behind an article's own page, so that each of them is listed once", () => {
    const pages = ["", "/page/2", "/page/3"].map((page) => listedAt(`kb/900/Q900001${page}`));
    expect(pages.map((ids) => ids.length)).toEqual([20, 200, 1]);
    expect(pages.flat().sort()).toEqual(citing);
    expect(site.page("kb/900/Q900001")).toContain('href="/repo/kb/900/Q900001/page/2/">201 more articles</a>');
    expect(site.has("kb/900/Q900001/page/4")).toBe(false);
  });

  test("goes on behind the page of a missing one, which shows more", () => {
    const pages = ["", "/page/2"].map((page) => listedAt(`kb/900/Q900901${page}`));
    expect(pages.map((ids) => ids.length)).toEqual([200, 21]);
    expect(pages.flat().sort()).toEqual(citing);
    expect(site.page("kb/900/Q900901")).toContain('href="/repo/kb/900/Q900901/page/2/">21 more articles</a>');
  });

  test("says there what they refer to, how many there are and in which order, and leads back", () => {
    const html = site.page("kb/900/Q900001/page/2");
    expect(html).toContain("<h1>Articles that refer to Q900001, page 2</h1>");
    expect(html).toContain('<p>221 articles here refer to <a href="/repo/kb/900/Q900001/">Q900001</a> The Lid</p>');
    expect(html).toContain("The most cited come first");
    expect(html).toContain('<a rel="prev" href="/repo/kb/900/Q900001/">Previous</a>');
    expect(html).toContain('<li><a href="/repo/kb/900/Q900001/">Q900001</a></li></ol></nav>');
    expect(site.page("kb/900/Q900901/page/2")).toContain("Q900901</a> How to Open the Tray</p>");
  });

  test("ends on the article's own page where that has room for it", () => {
    expect(site.has(`kb/900/${String(citing[0])}/page`)).toBe(false);
  });

  test("has no link that leads nowhere", () => {
    expect(brokenLinks(site.path, "/repo/").broken).toEqual([]);
  });
});
