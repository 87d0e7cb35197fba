import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../../support/articles.ts";
import { builtSite } from "../../support/built-site.ts";
import { xmlFaults } from "../../support/xml-faults.ts";

const numbers = Array.from({ length: 60 }, (_, nth) => `Q${String(900_101 + nth)}`);
const dateOf = (nth: number): string => `${String((nth % 28) + 1).padStart(2, "0")}-JAN-2001`;
const articles = Object.fromEntries(
  numbers.map((id, nth) => [`articles/${id}.TXT`, textArticle({ id, date: dateOf(nth), body: ["See Q900901."] })]),
);
const site = builtSite({
  ...articles,
  "articles/undated.md": "---\nid: Q900001\ntitle: It has no date\n---\n\nNone.\n",
  "plain/undated.md": "---\nid: Q900001\ntitle: It has no date\n---\n\nNone.\n",
  "plain/public/robots.txt": "User-agent: *\nDisallow: /\n",
  "plain/public/CNAME": "kb.example.org\n",
  "plain/public/images/tray.md": "no article",
});
const read = (name: string): string => readFileSync(join(site.path, name), "utf8");
const addressesIn = (xml: string): string[] => Array.from(xml.matchAll(/<loc>([^<]*)/g), ([, address = ""]) => address);

describe("the files for programs of a site whose address is known", () => {
  beforeAll(async () => {
    await site.build("--content", "articles", "--path-prefix", "/repo/", "--site-url", "https://example.org");
  }, 60_000);

  test("name all its pages except the one for addresses without a page", () => {
    const pages = readdirSync(site.path, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html") && name !== "404.html")
      .map((name) => `https://example.org/repo/${name.replaceAll("\\", "/").replace(/index\.html$/, "")}`);
    expect(addressesIn(read("sitemap-1.xml")).sort()).toEqual(pages.sort());
    expect(addressesIn(read("sitemap.xml"))).toEqual(["https://example.org/repo/sitemap-1.xml"]);
  });

  test("give the dates of articles", () => {
    expect(read("sitemap-1.xml")).toContain(
      "<loc>https://example.org/repo/kb/900/Q900101/</loc><lastmod>2001-01-01</lastmod>",
    );
  });

  test("have the 50 articles in the feed that were changed last, those of one day by number", () => {
    const ids = Array.from(read("feed.xml").matchAll(/<title>(Q\d+):/g), ([, id = ""]) => id);
    expect(ids).toHaveLength(50);
    expect(ids.slice(0, 4)).toEqual(["Q900128", "Q900156", "Q900127", "Q900155"]);
  });

  test("are valid by their schemas", async () => {
    expect(await xmlFaults(read("sitemap.xml"), "siteindex")).toEqual([]);
    expect(await xmlFaults(read("sitemap-1.xml"), "sitemap")).toEqual([]);
    expect(await xmlFaults(read("feed.xml"), "atom")).toEqual([]);
  });

  test("lead to each other: robots.txt to the sitemap, the site's own pages to the feed", () => {
    expect(read("robots.txt")).toBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/repo/sitemap.xml\n");
    const link = '<link rel="alternate" type="application/atom+xml" href="/repo/feed.xml">';
    for (const own of ["", "about"]) expect(site.page(own)).toContain(link);
    for (const other of ["id", "kb/900/Q900101"]) expect(site.page(other)).not.toContain(link);
  });
});

describe("the files for programs", () => {
  test("are robots.txt alone where the address is not known", async () => {
    await site.build("--content", "articles");
    expect(read("robots.txt")).toBe("User-agent: *\nAllow: /\n");
    expect(["sitemap.xml", "sitemap-1.xml", "feed.xml"].filter(site.has)).toEqual([]);
    expect(site.page("about")).not.toContain("feed.xml");
  }, 60_000);

  test("have no feed where no article has a date, and leave those alone that the site has itself", async () => {
    await site.build("--content", "plain", "--site-url", "https://example.org");
    expect(site.has("sitemap.xml")).toBe(true);
    expect(site.has("feed.xml")).toBe(false);
    expect(site.page("")).not.toContain("feed.xml");
    expect(read("robots.txt")).toBe("User-agent: *\nDisallow: /\n");
  }, 60_000);

  test("are published beside those of the content folder's public/, which are copied unchanged", () => {
    expect(read("CNAME")).toBe("kb.example.org\n");
    expect(read("images/tray.md")).toBe("no article");
    expect(read(".nojekyll")).toBe("");
  });
});
