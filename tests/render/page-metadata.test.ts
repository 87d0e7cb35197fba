import { describe, expect, test } from "@jest/globals";
import { renderMetadata, type DescribedPage } from "../../lib/render/page-metadata.ts";
import { attributesOf } from "../support/page-words.ts";

const site = { title: "Printers & Co", description: "All about printers.", url: "https://example.org", base: "/repo/" };
const article: DescribedPage = {
  permalink: "/kb/100/Q100001/",
  title: "Q100001: It says <b>",
  description: 'It says "b".',
  trail: [{ name: "Lids", path: "/id/lid/" }],
  article: { id: "Q100001", title: "It says <b>", modified: "2001-01-14" },
};

/** The Open Graph of a page by property. */
function openGraphOf(html: string): Record<string, string> {
  const names = attributesOf(html, "property").map((name) => name.replace("og:", ""));
  const metas = html.split("\n").filter((line) => line.includes("property="));
  return Object.fromEntries(names.map((name, nth) => [name, attributesOf(metas[nth] ?? "", "content")[0] ?? ""]));
}

describe("the head of an article's page", () => {
  const html = renderMetadata(article, site);

  test("has the page's address under the site's path", () => {
    expect(html).toContain('<link rel="canonical" href="https://example.org/repo/kb/100/Q100001/">');
  });

  test("has what Open Graph asks for, escaped", () => {
    expect(openGraphOf(html)).toEqual({
      title: "Q100001: It says &lt;b&gt;",
      type: "article",
      description: "It says &quot;b&quot;.",
      url: "https://example.org/repo/kb/100/Q100001/",
    });
  });

  test("is described by its title where it has no paragraph (Q50224)", () => {
    expect(openGraphOf(renderMetadata({ ...article, description: "" }, site)).description).toBe(
      "Q100001: It says &lt;b&gt;",
    );
  });

  test("states its description once, for both", () => {
    expect(html.match(/It says &quot;/g)).toHaveLength(1);
    expect(html).toContain('<meta name="description" property="og:description"');
  });

  test("is compact: beyond title, description and names it takes less than 700 bytes", () => {
    const bare = { permalink: "/", title: "", description: "", article: { id: "", title: "", modified: null } };
    expect(
      Buffer.byteLength(
        renderMetadata({ ...bare, trail: [{ name: "", path: "/" }] }, { ...site, title: "", description: "" }),
      ),
    ).toBeLessThan(700);
  });
});

describe("the head of a page", () => {
  test("of a list is one of a website, without data of an article", () => {
    const html = renderMetadata({ permalink: "/year/2001/", title: "2001", description: "Many.", trail: [] }, site);
    expect(openGraphOf(html)["type"]).toBe("website");
    expect(html).not.toContain("ld+json");
  });

  test("without title and description has those of the site", () => {
    const { title, description } = openGraphOf(renderMetadata({ permalink: "/" }, site));
    expect([title, description]).toEqual(["Printers &amp; Co", "All about printers."]);
  });

  test("has nothing that needs the site's address where that is not known", () => {
    const html = renderMetadata(article, { ...site, url: "" });
    expect(openGraphOf(html)).not.toHaveProperty("url");
    expect(html).not.toMatch(/canonical|BreadcrumbList|"\/repo/);
    expect(html).toContain('"@type":"TechArticle"');
  });

  test("that says that there is no page has no address and is no finding", () => {
    const html = renderMetadata({ permalink: "/404.html", title: "Page not found" }, site);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain("https://example.org");
  });
});
