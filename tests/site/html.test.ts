import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../support/articles.ts";
import { builtSite } from "../support/built-site.ts";
import { afterReading, mendDisk } from "../support/faulty-disk.ts";
import { htmlValidateFaults } from "../support/html-faults.ts";
import { ownContent } from "../support/own-content.ts";
import { articlesOneOfThemLost, lostArticle } from "../support/page-kinds.ts";

const body = ["STOP 0x1E in WIDGET.DLL, see Q900901.", "", "NOTE: Open the lid.", "", "WARNING: Close it."];
const many = Array.from({ length: 201 }, (_, nth) => `Q${String(900_101 + nth)}`);
const site = builtSite(
  Object.fromEntries(many.map((id) => [`articles/${id}.TXT`, textArticle({ id, body, versions: "WINDOWS:1.0" })])),
);

const lost = builtSite(articlesOneOfThemLost);

const page = (path: string): string => readFileSync(join(site.path, path), "utf8");
const folderOf = (path: string): string => path.split(/[\\/]/)[0] ?? "";
const footerOf = (path: string): string => page(path).slice(page(path).lastIndexOf("<footer>"));

/** Pages of all kinds, one of each where there are many. */
const samples = [
  "404.html",
  "index.html",
  "about/index.html",
  "search/index.html",
  "publishing/index.html",
  "article-format/index.html",
  "kb/900/Q900101/index.html",
  "kb/900/Q900901/index.html",
  "id/index.html",
  "id/sample/page/2/index.html",
  "data/index.html",
  "keyword/index.html",
  "type/index.html",
  "platform/index.html",
  "prefix/index.html",
  "product/index.html",
  "product/sample-products/year/2001/index.html",
  "year/2001/index.html",
  "code/index.html",
  "code/kind/stop/index.html",
  "code/stop-0x0000001e/index.html",
  "file/index.html",
  "file/w/index.html",
  "file/widget.dll/index.html",
  "missing/index.html",
  "legal/index.html",
];

describe("the HTML of a site", () => {
  const faults: string[] = [];
  let checked: string[] = [];

  beforeAll(async () => {
    const address = ["--path-prefix", "/repo/", "--site-url", "https://example.org"];
    await site.build("--content", "articles", "--content", ownContent, ...address);
    const own = readdirSync(join(site.path, "kb"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html") && !many.some((id) => name.includes(id)))
      .map((name) => join("kb", name));
    checked = [...samples, ...own];
    afterReading(new RegExp(lostArticle.file), () => {
      rmSync(join(lost.path, "..", lostArticle.file));
    });
    await lost.build("--content", ".");
    mendDisk();
    for (const path of checked) {
      const found = await htmlValidateFaults(page(path));
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
  }, 240_000);

  test("has no fault on pages of any kind and on all articles of our own", () => {
    expect(faults).toEqual([]);
    expect(checked.length).toBeGreaterThan(50);
    const withPages = readdirSync(site.path, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".html"),
    );
    expect(new Set(samples.map(folderOf))).toEqual(new Set(withPages.map(folderOf)));
  });

  test("has no fault on the page of an article that could not be read when its turn came", async () => {
    expect(lost.page(lostArticle.page)).toContain(lostArticle.text);
    expect(await htmlValidateFaults(lost.page(lostArticle.page))).toEqual([]);
  });

  test("says on pages of every kind that the site is not Microsoft's, and on the home page before all else", () => {
    const notice = "Not a site of Microsoft or any maker of these products.";
    const silent = samples.filter((path) => !footerOf(path).includes(notice));
    expect(silent).toEqual([]);
    const [beforeSearch = ""] = page("index.html").split("<main")[1]?.split("<form") ?? [];
    expect(beforeSearch).toContain(`<p class="note">${notice}`);
  });

  test("has the legal notice of text files on a page of its own, and nothing where there is none", () => {
    expect(page("kb/900/Q900101/index.html")).toContain(
      '<p>Copyright Example Press 2026. <a href="/repo/legal/">Legal notice</a></p>',
    );
    expect(page("legal/index.html")).toContain("<p>These pages are an example and promise nothing.</p>");
    expect(page("kb/900/Q900001/index.html")).not.toContain("Legal notice");
  });

  test("would be found at fault where elements are nested wrongly, ids meet, or a rule for access is broken", async () => {
    const html = page("about/index.html");
    const wrong = html.replace("</main>", '<p><div id="main"></div></p><img src="x.png"></main>');
    const rules = (await htmlValidateFaults(wrong)).map((fault) => fault.split(" ")[0]);
    expect(rules).toEqual(expect.arrayContaining(["no-implicit-close", "no-dup-id", "wcag/h37"]));
  });
});
