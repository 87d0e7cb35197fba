import { describe, expect, test } from "@jest/globals";
import type { ArticleSummary } from "../../../lib/archive/article-summary.ts";
import { browseKinds } from "../../../lib/site/lists/browse-kinds.ts";
import { browsePages } from "../../../lib/site/lists/browse-pages.ts";
import type { Site } from "../../../lib/site/load-site.ts";
import type { PageRecord } from "../../../lib/site/pages/page-record.ts";
import { links, summaryWith, taxonomyWith } from "../../support/model.ts";

const taxonomy = taxonomyWith({
  issueTypes: [
    {
      slug: "bug",
      name: "Bugs",
      keywords: [],
      prefixes: [],
      keywordsBegin: [],
      phrases: [],
      titlesBegin: [],
      firstSections: [],
    },
  ],
  keywordNames: new Map([["kbtray", "Trays & lids"]]),
  titlePrefixes: new Map([["LID", "About lids"]]),
});

function pagesOf(articles: ArticleSummary[]): Map<string, PageRecord> {
  const site = {
    archive: { articles: new Map(articles.map((article) => [article.id, article])) },
    browse: browseKinds(articles, taxonomy),
    crossings: new Map(),
    links,
  } as unknown as Site;
  return new Map(browsePages(site).map((page) => [page.permalink, page]));
}

const id = (nth: number): `Q${string}` => `Q${String(900_000 + nth)}`;

describe("the lists to browse by", () => {
  const pages = pagesOf([
    summaryWith({
      id: id(1),
      keywords: ["kbtray"],
      families: ["Sample Tools"],
      modified: "2001-01-14",
      titlePrefix: "LID",
    }),
    summaryWith({
      id: id(2),
      keywords: ["kbtray", "kblid"],
      platforms: ["OS/2"],
      issueType: "bug",
      titlePrefix: "TRAY",
    }),
    summaryWith({ id: id(3), issueType: "bug", isTypeInferred: true, platforms: ["OS/2"], isPlatformInferred: true }),
  ]);
  const contentOf = (path: string): string => pages.get(path)?.renderContent() ?? "";

  test("are one for each product, keyword, type, platform and year", () => {
    const groups = ["product/sample-tools", "keyword/kbtray", "type/bug", "platform/os-2", "year/2001"];
    for (const path of groups) expect([...pages.keys()]).toContain(`/${path}/`);
  });

  test("say what years are: those of the last change, not of a first edition", () => {
    expect(pages.get("/year/2001/")?.title).toBe("Last modified in 2001");
  });

  test("list their articles with the number of them", () => {
    expect(contentOf("/keyword/kbtray/")).toContain("<p>2 articles</p>");
    expect(contentOf("/keyword/kbtray/")).toContain('<a href="/base/kb/900/Q900001/">');
    expect(contentOf("/keyword/kblid/")).not.toContain("Q900001");
  });

  test("are listed themselves, most articles first, by plain names where there are any", () => {
    expect(contentOf("/keyword/")).toMatch(
      /<a href="\/base\/keyword\/kbtray\/">Trays &amp; lids<\/a> <code>kbtray<\/code> <span>2<\/span>[^]*kblid/,
    );
  });

  test("are listed themselves without the names of types, which articles never print", () => {
    expect(contentOf("/type/")).toContain('<a href="/base/type/bug/">Bugs</a> <span>2</span>');
  });

  test("are listed themselves in their order where they are years", () => {
    const years = ["2001", "1999", "2001"].map((year, nth) => summaryWith({ id: id(nth), modified: `${year}-01-14` }));
    expect(pagesOf(years).get("/year/")?.renderContent()).toMatch(/1999<\/a>[^]*2001<\/a>/);
  });

  test("mark what is inferred", () => {
    expect(contentOf("/type/bug/")).toMatch(/Q900003<\/b>[^\n]*<small>inferred<\/small>/);
    expect(contentOf("/platform/os-2/")).toMatch(/Q900003<\/b>[^\n]*<small>inferred<\/small>/);
    for (const path of ["/type/bug/", "/platform/os-2/"])
      expect(contentOf(path)).not.toMatch(/Q900002<\/b>[^\n]*inferred/);
  });

  test("are made of title prefixes that have a meaning or are common, in their own capitals", () => {
    expect(pages.get("/prefix/LID/")?.title).toBe("LID: About lids");
    expect(pages.has("/prefix/TRAY/")).toBe(false);
    const many = Array.from({ length: 10 }, (_, nth) => summaryWith({ id: id(nth), titlePrefix: "TRAY" }));
    expect(pagesOf(many).has("/prefix/TRAY/")).toBe(true);
  });
});

test("lists of the same name have titles that tell them apart", () => {
  const article = { families: ["Tray"], platforms: ["Tray"], keywords: ["tray"], titlePrefix: "Tray" };
  const pages = pagesOf(Array.from({ length: 10 }, (_, nth) => summaryWith({ id: id(nth), ...article })));
  const lists = ["product/tray", "platform/tray", "keyword/tray", "prefix/Tray"];
  expect(lists.map((path) => pages.get(`/${path}/`)?.title)).toEqual([
    "Tray",
    "Tray (platform)",
    "tray (keyword)",
    "Tray (title prefix)",
  ]);
});

test("prefixes that differ by a sign that an address keeps have addresses of their own", () => {
  const tenOf = (titlePrefix: string, from: number): ArticleSummary[] =>
    Array.from({ length: 10 }, (_, nth) => summaryWith({ id: id(from + nth), titlePrefix }));
  const pages = pagesOf([...tenOf("A_B", 0), ...tenOf("A-B", 10)]);
  expect([pages.has("/prefix/A_B/"), pages.has("/prefix/A-B/")]).toEqual([true, true]);
});

test("a list has at most 200 entries a page, and the pages lead to each other", () => {
  const many = Array.from({ length: 401 }, (_, nth) => summaryWith({ id: id(nth), keywords: ["kbtray"] }));
  const pages = pagesOf(many);
  const entries = (path: string): number =>
    pages
      .get(path)
      ?.renderContent()
      .match(/<li><a href="[^"]*kb\/900/g)?.length ?? 0;
  expect(["", "page/2/", "page/3/"].map((page) => entries(`/keyword/kbtray/${page}`))).toEqual([200, 200, 1]);
  expect(pages.has("/keyword/kbtray/page/4/")).toBe(false);
  expect(pages.get("/keyword/kbtray/")?.renderContent()).toContain('<a href="/base/keyword/kbtray/page/3/">3</a>');
});
