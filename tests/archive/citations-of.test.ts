import { describe, expect, test } from "@jest/globals";
import { citationsOf } from "../../lib/archive/citations-of.ts";
import { markBoilerplate } from "../../lib/parse/boilerplate.ts";
import { textArticle } from "../support/articles.ts";
import { articleOf } from "../support/parsed.ts";

const phrases = [{ name: "newest-part", begins: ["To get the newest part"] }];

function citationsIn(...body: string[]): unknown[] {
  const article = markBoilerplate(articleOf("Q900001.TXT", textArticle({ body })), phrases);
  return citationsOf(article).map(({ target, title, isBoilerplate }) => [target, title, isBoilerplate]);
}

describe("the citations of an article", () => {
  test("are the numbers in its text, each once, in the order of their first mention", () => {
    expect(citationsIn("See Q900003 and Q900002. If it is hot, see Q900003 again.")).toEqual([
      ["Q900003", null, false],
      ["Q900002", null, false],
    ]);
  });

  test("leave out its own number", () => {
    expect(citationsIn("This article, Q900001, is about heat.")).toEqual([]);
  });

  test("have the title that a list of references prints", () => {
    expect(citationsIn("   Q900002 How to Open", "           the Tray", "", "   Q900003: The Lid")).toEqual([
      ["Q900002", "How to Open the Tray", false],
      ["Q900003", "The Lid", false],
    ]);
  });

  test("have the title also from a line with a label (Q142026)", () => {
    expect(citationsIn("   ARTICLE-ID: Q900002", "   TITLE     : How to Open the Tray")).toEqual([
      ["Q900002", "How to Open the Tray", false],
    ]);
  });

  test("are found in headings, lists, notes, tables, questions and fields", () => {
    const body = [
      "As in Q900011",
      "=============",
      "",
      "1. See Q900012.",
      "",
      "NOTE: See Q900013.",
      "",
      "Size    Where",
      "----    -----",
      "A4      Q900014 has it",
      "A5      Q900015 has it",
      "",
      "Q. Is it in Q900016?",
      "",
      "Type: Q900017",
      "Part: tray",
    ];
    const targets = citationsIn(...body).map((citation) => (citation as string[])[0]);
    expect(targets).toEqual(["Q900011", "Q900012", "Q900013", "Q900014", "Q900015", "Q900016", "Q900017"]);
  });

  test("do not concern its subject where a standing phrase makes them or announces a list of them", () => {
    const body = [
      "To get the newest part as in Q900002, see this article:",
      "",
      "   Q900003 The Newest Part",
      "",
      "The lid is in Q900004.",
    ];
    expect(citationsIn(...body)).toEqual([
      ["Q900002", null, true],
      ["Q900003", "The Newest Part", true],
      ["Q900004", null, false],
    ]);
  });

  test("concern its subject where its own words make them, too", () => {
    expect(citationsIn("To get the newest part, see Q900002.", "", "The lid is in Q900002.")).toEqual([
      ["Q900002", null, false],
    ]);
  });

  test("are found in Markdown", () => {
    const article = articleOf("Q900001.md", "---\nid: Q900001\ntitle: One\n---\n\n## Cause\n\nSee Q900002.\n");
    expect(citationsOf(article)).toEqual([{ target: "Q900002", title: null, isBoilerplate: false }]);
  });
});
