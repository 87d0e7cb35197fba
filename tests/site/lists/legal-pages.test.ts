import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { textArticle } from "../../support/articles.ts";
import { brokenLinks } from "../../support/broken-links.ts";
import { builtSite } from "../../support/built-site.ts";
import { afterReading, mendDiskAfterEach } from "../../support/faulty-disk.ts";

const articlesWith = (first: number, count: number, wording: string): [string, string][] =>
  Array.from({ length: count }, (_, nth) => {
    const id = `Q${String(first + nth)}`;
    const notice = [wording, "", `Copyright Example Press ${String(2001 + nth)}.`];
    return [`articles/${id}.TXT`, textArticle({ id, notice })];
  });

const site = builtSite({
  ...Object.fromEntries([
    ...articlesWith(900_001, 20, "We promise nothing."),
    ...articlesWith(900_101, 19, "We promise little."),
    ...articlesWith(900_201, 21, "We promise the moon."),
  ]),
  "articles/pages/legal.md": "---\ntitle: Rights\nlayout: page.njk\n---\n\nOurs.\n",
});
const losing = builtSite(Object.fromEntries(articlesWith(900_001, 20, "We promise nothing.")));
const address = ["--path-prefix", "/repo/", "--site-url", "https://example.org"];

mendDiskAfterEach();

describe("the legal notices of a site", () => {
  beforeAll(async () => {
    await site.build("--content", "articles", ...address);
  }, 60_000);

  test("have a page each where twenty articles print the same, whosever these are", () => {
    expect(site.page("legal")).toContain("<h1>Legal notice</h1>\n<p>20 articles print this notice");
    expect(site.page("legal")).toContain("<p>We promise nothing.</p>");
    expect(site.page("legal/2")).toContain("<h1>Legal notice 2</h1>\n<p>21 articles print this notice");
    expect(site.page("legal/2")).toContain("<p>We promise the moon.</p>");
    expect(site.has("legal/3")).toBe(false);
  });

  test("are led to from these articles, and stand in all others", () => {
    const link = (path: string): string => `<a href="/repo/${path}">Legal notice</a>`;
    expect(site.page("kb/900/Q900002")).toContain(`<p>Copyright Example Press 2002. ${link("legal/")}</p>`);
    expect(site.page("kb/900/Q900202")).toContain(`<p>Copyright Example Press 2002. ${link("legal/2/")}</p>`);
    expect(site.page("kb/900/Q900102")).toContain("We promise little.\n\nCopyright Example Press 2002.</pre>");
    expect(brokenLinks(site.path, "/repo/").broken).toEqual([]);
  });

  test("are in the sitemap, and no page of the site's own takes their address", () => {
    expect(readFileSync(join(site.path, "sitemap-1.xml"), "utf8")).toContain(
      "<loc>https://example.org/repo/legal/2/</loc>",
    );
    expect(site.page("legal")).not.toContain("Ours.");
  });
});

test("the page of a notice says so where its first article is lost after it was read", async () => {
  afterReading(/Q900001\.TXT$/, () => {
    rmSync(join(losing.path, "../articles/Q900001.TXT"));
  });
  await losing.build("--content", "articles");
  expect(losing.page("legal")).toContain("The notice could not be read when this site was built.");
});
