import { describe, expect, test } from "@jest/globals";
import { summarize, type SourceSummary } from "../../lib/archive/article-summary.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";

function summaryOf(source: string): SourceSummary {
  const [article] = parseSource({ path: "a.md", bytes: Buffer.from(source) }).articles;
  if (article === undefined) throw new Error("no article");
  return summarize(article, { path: "a.md", name: "a.md", hash: "hash" }, { issueTypes: [], familyOf: String }).summary;
}

describe("the description of an article", () => {
  test("is its first paragraph, also where that stands in a section", () => {
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
