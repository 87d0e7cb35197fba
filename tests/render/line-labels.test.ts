import { describe, expect, test } from "@jest/globals";
import { labelLines } from "../../lib/render/line-labels.ts";
import { appliesToBox, archiveMarkdown, headerRuler, markdownArticle, textArticle } from "../support/articles.ts";
import { articleOf } from "../support/parsed.ts";

/** Each line that is not blank with its label, in order, as `label text`. */
function labelled(path: string, source: string): string[] {
  const labels = labelLines(articleOf(path, source));
  return source
    .split(/\r?\n/)
    .map((line, index) => `${labels.get(index + 1) ?? "none"} ${line}`)
    .filter((line) => !/^\S+\s*$/.test(line));
}

/** Labels of the lines of a body. */
function labelsOf(...body: readonly string[]): string[] {
  const start = 8;
  return labelled("Q900001.TXT", textArticle({ body }))
    .slice(start - 1)
    .slice(0, body.filter((line) => line.trim() !== "").length)
    .map((line) => line.split(" ", 1)[0] ?? "");
}

describe("the lines of a text file", () => {
  const body = [...appliesToBox(" - Sample Tool "), "CAUSE", "=====", "", "It is hot.", "", "Lid", "---"];
  const lines = labelled(
    "Q900001.TXT",
    textArticle({ body, queryWords: "tray", trailer: ["Keywords          : kbone"] }),
  );

  test("are header, box, sections and what they hold, query words, trailer and legal notice", () => {
    expect(lines.map((line) => line.slice(0, 28))).toEqual([
      "H@0 DOCUMENT:Q900001  14-JAN",
      "H@0 TITLE   :The printer pri",
      "H@0 PRODUCT :Sample Products",
      "H@0 PROD/VER:",
      "H@0 OPER/SYS:",
      "H@0 KEYWORDS:",
      `H@0 ${headerRuler.slice(0, 24)}`,
      "A@0 ------------------------",
      "A@0 The information in this ",
      "A@0  - Sample Tool ",
      "A@0 ------------------------",
      "S@0 CAUSE",
      "S@0 =====",
      "P@0 It is hot.",
      "U@0 Lid",
      "U@0 ---",
      "K@0 Additional query words: ",
      `F@0 ${headerRuler.slice(0, 24)}`,
      "F@0 Keywords          : kbon",
      `F@0 ${headerRuler.slice(0, 24)}`,
      "L@0 These pages are an examp",
      "L@0 Copyright Example Press ",
    ]);
  });
});

describe("the lines of a block", () => {
  test.each([
    ["prose", "P@0", ["It is the lid of the tray that is hot, and that is why the printer does", "not open."]],
    ["lines", "V@0", ["   Example Press", "   Tray Street"]],
    ["fields", "V@0", ["Event ID: 1", "Source: Tray"]],
    ["a listing", "C@0", ["   open(tray);", "", "   close(tray);"]],
    ["a table", "T@0", ["Part      Count", "---------------", "tray      2"]],
    ["columns as printed", "T@0", ["tray\t12", "lid\t7"]],
    ["a note", "N@0", ["NOTE: It is hot."]],
    ["references", "R@0", ["Q900002 How to open it", "", "Q900003 How to close it"]],
    ["a separator", "X@0", ["-or-"]],
    ["a ruler", "X@0", ["*****"]],
    ["a question", "P@0", ["Q. Is it hot?", "", "A. It is."]],
    ["a legacy header", "H@0", ["3.00 3.10", "WINDOWS"]],
  ])("are %s: %s", (_, label, body) => {
    expect(new Set(labelsOf(...body))).toEqual(new Set([label]));
  });

  test("in items have the number of items around them, an item's first line counting itself", () => {
    expect(
      labelsOf(
        "1. Open it:",
        "",
        "   - the lid",
        "",
        "     NOTE: It is hot.",
        "",
        "Text.",
        "",
        "2. Close it.",
        "",
        "Done.",
      ),
    ).toEqual(["O@1", "B@2", "N@2", "P@1", "O@1", "P@0"]);
  });
});

describe("an article without a body", () => {
  test("is header and trailer", () => {
    const labels = labelled("Q900001.TXT", textArticle({ body: [], queryWords: null }));
    expect(labels.map((line) => line.charAt(0)).join("")).toMatch(/^HHHHHH[HF]F+LL$/);
  });
});

test("the lines of the archive's Markdown around the article are its header and its end", () => {
  const lines = labelled("README.md", archiveMarkdown({ body: ["It is hot."] }));
  expect(lines.map((line) => line.charAt(0)).join("")).toMatch(/^H{13}PF$/);
});

test("the lines of an article in Markdown are front matter, headings and prose", () => {
  const lines = labelled("Q900001.md", markdownArticle({ body: ["## Cause", "", "It is *hot*.", "", "### Lid"] }));
  expect(lines.map((line) => line.charAt(0)).join("")).toBe("HHHHSPU");
});
