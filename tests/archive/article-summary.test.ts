import { describe, expect, test } from "@jest/globals";
import { summarize, type SourceSummary } from "../../lib/archive/article-summary.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { archiveMarkdown } from "../support/articles.ts";
import { taxonomyWith } from "../support/model.ts";
import { articleOf } from "../support/parsed.ts";

function summaryOf(source: string): SourceSummary {
  const [article] = parseSource({ path: "a.md", bytes: Buffer.from(source) }).articles;
  if (article === undefined) throw new Error("no article");
  return summarize(article, { path: "a.md", name: "a.md", hash: "hash" }, taxonomyWith()).summary;
}

describe("the description of an article", () => {
  test("is its first paragraph, even inside a section", () => {
    expect(summaryOf("---\nid: Q100001\ntitle: One\n---\n\n## Cause\n\nThe *cable* is loose.\n").description).toBe(
      "The cable is loose.",
    );
  });

  test("is cut at a word before 160 characters", () => {
    const { description } = summaryOf(`---\nid: Q100001\ntitle: One\n---\n\n${"word ".repeat(50)}\n`);
    expect(description).toMatch(/^(word )+word…$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  test("is empty for an article without text", () => {
    expect(summaryOf("---\nid: Q100001\ntitle: One\n---\n").description).toBe("");
  });
});

describe("the families of an article", () => {
  const names = { ...taxonomyWith(), libraryFamilyOf: () => "Editors" };
  const familiesOf = (source: string): string[] =>
    summarize(articleOf("README.md", source), { path: "a.md", name: "a.md", hash: "hash" }, names).summary.families;
  const product = "See article";

  test("are those of the products that it names", () => {
    const body = ["This information applies to Microsoft QuickC version 2.00."];
    expect(familiesOf(archiveMarkdown({ product, body }))).toEqual(["Microsoft QuickC"]);
  });

  test("is that of its place in the Programmer's Library where it names none", () => {
    expect(familiesOf(archiveMarkdown({ product, body: ["It works."] }))).toEqual(["Editors"]);
  });
});

describe("the versions of an article's products", () => {
  test("are those of its box, with the family of each product", () => {
    const box = "appliesTo:\n  - Lidmaker versions 2.0, 2.0 SP1\n  - Traymaker\n  - Lidmaker for Windows version 3.0";
    expect(summaryOf(`---\nid: Q100001\ntitle: One\n${box}\n---\n`).productVersions).toEqual([
      { family: "Lidmaker", version: "2.0" },
      { family: "Lidmaker", version: "2.0 SP1" },
      { family: "Lidmaker for Windows", version: "3.0" },
    ]);
  });
});
