import { describe, expect, test } from "@jest/globals";
import type { BreadcrumbList, TechArticle } from "schema-dts";
import { structuredData, type DescribedArticle } from "../../lib/render/structured-data.ts";

const lids = { name: "Lids", address: "https://example.org/repo/id/lid/" };
const article: DescribedArticle = {
  id: "Q100001",
  title: "The lid is open",
  modified: "2001-01-14",
  trail: [lids],
};

function graphOf(described: DescribedArticle): (TechArticle | BreadcrumbList)[] {
  const data = JSON.parse(structuredData(described)) as { "@context": string; "@graph": TechArticle[] };
  expect(data["@context"]).toBe("https://schema.org");
  return data["@graph"];
}

describe("what schema.org has for an article", () => {
  test("is a TechArticle with its headline and the date of its last change, none of when it was published", () => {
    expect(graphOf(article)[0]).toEqual({
      "@type": "TechArticle",
      headline: "The lid is open",
      dateModified: "2001-01-14",
    });
  });

  test("is its place as at least two items of a list, each with type, position and name, all but the page itself with an address", () => {
    expect(graphOf(article)[1]).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Lids", item: lids.address },
        { "@type": "ListItem", position: 2, name: "Q100001" },
      ],
    });
  });

  test("has no date that is not known, and the number for a title that is missing", () => {
    expect(graphOf({ ...article, title: "", modified: null })[0]).toEqual({
      "@type": "TechArticle",
      headline: "Q100001",
    });
  });

  test("has no place where addresses are not known", () => {
    expect(JSON.parse(structuredData({ ...article, trail: null }))).toEqual({
      "@context": "https://schema.org",
      "@type": "TechArticle",
      headline: "The lid is open",
      dateModified: "2001-01-14",
    });
  });

  test("ends no script and opens no comment, whatever a title holds", () => {
    const title = '</script><!-- "x" \\ \u001B \u0085';
    const json = structuredData({ ...article, title, trail: [{ ...lids, name: "</script>" }] });
    expect(json).not.toContain("<");
    expect(graphOf({ ...article, title })[0]).toMatchObject({ headline: '</script><!-- "x" \\ \u241B \u2426' });
  });
});
