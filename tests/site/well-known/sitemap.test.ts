import { describe, expect, test } from "@jest/globals";
import { sitemaps, type SitemapEntry } from "../../../lib/site/well-known/sitemap.ts";
import { xmlFaults } from "../../support/xml-faults.ts";

const home = "https://example.org/repo/";
const entry = (nth: number, modified: string | null = null): SitemapEntry => ({
  address: `${home}${String(nth)}/`,
  modified,
});

describe("the sitemaps of a site", () => {
  test("are a list of parts, and in the parts the pages with the date of their last change", () => {
    const files = sitemaps([entry(1), entry(2, "2001-01-14")], home);
    expect([...files.keys()]).toEqual(["sitemap.xml", "sitemap-1.xml"]);
    expect(files.get("sitemap-1.xml")).toContain(
      "<url><loc>https://example.org/repo/1/</loc></url>\n<url><loc>https://example.org/repo/2/</loc><lastmod>2001-01-14</lastmod></url>\n",
    );
    expect(files.get("sitemap.xml")).toContain(
      "<loc>https://example.org/repo/sitemap-1.xml</loc><lastmod>2001-01-14</lastmod>",
    );
  });

  test("have fewer than 50,000 pages in a part and lose none; a part is as new as its newest page", async () => {
    const entries = Array.from({ length: 100_000 }, (_, nth) => entry(nth, nth === 70_000 ? "1999-12-31" : null));
    const files = sitemaps(entries, home);
    const parts = [...files]
      .filter(([name]) => name !== "sitemap.xml")
      .map(([, text]) => text.match(/<loc>[^<]*/g) ?? []);
    expect(parts.map((addresses) => addresses.length < 50_000)).toEqual([true, true, true]);
    expect(parts.flat()).toEqual(entries.map(({ address }) => `<loc>${address}`));
    expect(files.get("sitemap.xml")?.match(/<lastmod>/g)).toHaveLength(1);
    expect(await xmlFaults(files.get("sitemap.xml") ?? "", "siteindex")).toEqual([]);
  });

  test("are valid by the protocol's schemas, whatever an address contains", async () => {
    const files = sitemaps([{ address: `${home}a&b/`, modified: "2001-01-14" }, entry(2)], home);
    expect(await xmlFaults(files.get("sitemap-1.xml") ?? "", "sitemap")).toEqual([]);
    expect(await xmlFaults(files.get("sitemap.xml") ?? "", "siteindex")).toEqual([]);
  });

  test("would be found invalid by those schemas if they were not", async () => {
    const [wrong = "", wrongIndex = ""] = [...sitemaps([entry(1, "14-JAN-2001")], "nowhere/").values()].reverse();
    expect(await xmlFaults(wrong, "sitemap")).not.toEqual([]);
    expect(await xmlFaults(wrongIndex, "siteindex")).not.toEqual([]);
  });
});
