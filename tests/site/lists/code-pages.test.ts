import { beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../../support/articles.ts";
import { brokenLinks } from "../../support/broken-links.ts";
import { builtSite } from "../../support/built-site.ts";

const site = builtSite({
  "articles/Q900001.TXT": textArticle({
    id: "Q900001",
    body: [
      "The tray shows Stop 0x1E. Then it closes.",
      "",
      "Run-time error '13'",
      "-------------------",
      "",
      "LNK2001",
    ],
  }),
  "articles/Q900002.TXT": textArticle({
    id: "Q900002",
    body: ["On STOP 0x0000001E open the lid, on run-time error 13 the tray.", "", "See Q900009 for error 1722."],
  }),
  "articles/Q900003.TXT": textArticle({ id: "Q900003", body: ["The error code is 0x0000001E."] }),
  "many/Q900001.TXT": textArticle({
    id: "Q900001",
    body: Array.from({ length: 25 }, (_, nth) => `LNK${String(2001 + nth)}\n`)
      .join("")
      .split("\n"),
  }),
  "plain/Q900001.TXT": textArticle({ id: "Q900001" }),
});
const { build, page } = site;

describe("the error codes of a site", () => {
  beforeAll(async () => {
    await build("--content", "articles", "--path-prefix", "/repo/");
  }, 60_000);

  test("are listed by kind, the index with the counts of articles", () => {
    expect(page("code")).toContain('<h2><a href="/repo/code/kind/stop/">Stop errors</a> <small>1</small></h2>');
    const entry = '<li><a href="/repo/code/stop-0x0000001e/">STOP 0x0000001E</a> <span>2</span></li>';
    expect(page("code")).toContain(entry);
    expect(page("code/kind/stop")).toContain(entry);
    expect(page("code/kind/stop")).toContain("<p>1 code</p>");
  });

  test("have a page with the articles that bear them and what they say", () => {
    const html = page("code/stop-0x0000001e");
    expect(html).toContain("<h1>STOP 0x0000001E</h1>");
    expect(html).toContain("2 articles");
    expect(html).toMatch(/Q900001\/.*\n<p>The tray shows Stop 0x1E\.<\/p>/);
    expect(html).toMatch(/Q900002\/.*\n<p>On STOP 0x0000001E open the lid, on run-time error 13 the tray\.<\/p>/);
  });

  test("have pages that lead to one another where one number is a STOP code and another code", () => {
    expect(page("code/stop-0x0000001e")).toContain(
      '<a href="/repo/code/0x0000001e/">See also 0x0000001E</a> (1 article)',
    );
    expect(page("code/0x0000001e")).toContain(
      '<a href="/repo/code/stop-0x0000001e/">See also STOP 0x0000001E</a> (2 articles)',
    );
    expect(page("code/run-time-13")).not.toContain("See also");
  });

  test("are links in an article where another bears them too, but for in a heading", () => {
    expect(page("kb/900/Q900001")).toContain(
      '<a class="quiet" href="/repo/code/stop-0x0000001e/"><code>Stop 0x1E</code></a>',
    );
    expect(page("kb/900/Q900001")).not.toContain("/repo/code/run-time-13/");
    expect(page("kb/900/Q900002")).toContain('href="/repo/code/run-time-13/"');
    expect(page("kb/900/Q900002")).toContain("<code>error 1722</code>");
    expect(page("kb/900/Q900002")).not.toContain("/repo/code/error-1722/");
    expect(page("code/error-1722")).toContain("1 article ");
  });

  test("are named on the home page, as missing articles are", () => {
    expect(page("")).toContain('<li><a href="/repo/code/">Error codes</a> <span>5</span></li>');
    expect(page("")).toContain('<li><a href="/repo/missing/">Missing articles</a> <span>1</span></li>');
  });

  test("have no link that leads nowhere", () => {
    expect(brokenLinks(site.path, "/repo/").broken).toEqual([]);
  });
});

test("where the index does not show all codes of a kind it leads to them in a sentence", async () => {
  await build("--content", "many");
  expect(page("code")).toContain(
    '</ul>\n<p><a href="/code/kind/tool/">All 25 errors of compilers, linkers and tools</a></p>',
  );
  expect(page("code/kind/tool")).toContain("<h1>Errors of compilers, linkers and tools</h1>");
}, 60_000);

test("a site whose articles bear no codes has no pages of codes and does not name them", async () => {
  await build("--content", "plain");
  expect(site.has("code")).toBe(false);
  expect(page("")).not.toContain("Error codes");
  expect(page("")).not.toContain("Missing articles");
}, 60_000);
