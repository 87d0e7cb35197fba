import { describe, expect, test } from "@jest/globals";
import type { Article } from "../../lib/model/article.ts";
import type { Point } from "../../lib/model/position.ts";
import { plainTextOf } from "../../lib/render/plain-text.ts";
import { splitLines } from "../../lib/text/line.ts";
import {
  appliesToBox,
  archiveMarkdown,
  boxLabel,
  boxRuler,
  markdownArticle,
  textArticle,
} from "../support/articles.ts";
import { articleOf } from "../support/parsed.ts";
import { descendantsOf, inlineRunsOf, sliceOf } from "../support/tree.ts";

/** Bodies in which what the tree leaves out (rulers of headings and boxes, dashes of items) stands in «quotation marks». */
const bodies: Record<string, string[]> = {
  "headings and near misses": [
    "Text before.",
    "",
    "SYMPTOMS",
    "«========»",
    "Text at once.",
    "",
    "CAUSE",
    "======",
    "",
    "Name  Size",
    "==========",
    "",
    "=====",
    "=====",
    "",
    "STATUS",
    "«======»",
  ],
  "a box with strays, and a second one": [
    "Not finished: see Q900002.",
    "",
    `«${boxRuler}»`,
    boxLabel,
    "",
    " «-» Sample Tool, version 1.0, used with:",
    "    «-» Sample System ",
    "when it is used with",
    "no item - see there",
    " «-» Other - Tool ",
    `«${boxRuler}»`,
    "",
    ...appliesToBox(" - Late Tool "),
  ],
  "a legacy header": ["3.00 3.10 | 4.00", "WINDOWS | MS-DOS", "kbone kbtwo", "", "Text."],
  "lists, code, columns and rulers": [
    "1. First step, see q900002.",
    "",
    "   a. Second\tstep",
    "",
    " - bullet",
    "* star",
    "",
    "      if (a < b && c > d) {   ",
    "",
    "",
    "      }",
    "----- -----",
    "",
    "One sentence.  Another one that is long enough to make the next break forced",
    "by Q900003",
    "Q900004, which goes on for some more words.",
  ],
  "marks that other containers use": [
    "{% raw %} {% endraw %}",
    "---",
    "Article: Q900009",
    "## Q900009: no title",
    "TITLE   :no title",
    "Additional query words: none",
    "",
    "Keywords          : none",
    "",
    "=".repeat(70),
    "Not a trailer.",
  ],
  "control characters, no-break spaces and letters of Windows-1252": [
    "\u001B[2J\u007F",
    "\u00A0x\u00A0 y",
    "",
    "\u00E9\u2019\u2022 z",
  ],
};

const leftOut = /«([^»]*)»/g;
const withMarks = (lines: readonly string[]): string[] => lines.map((line) => line.replace(leftOut, "$1"));
const withoutMarks = (lines: readonly string[]): string =>
  squeeze(lines.map((line) => line.replace(leftOut, "")).join("\n"));

function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

function textOf(article: Article): string {
  return squeeze(article.children.map(plainTextOf).join("\n"));
}

function expectPlacesToAgree(source: string, points: readonly Point[]): void {
  const lines = splitLines(source, "keep");
  for (const { line, column, offset } of points) expect((lines[line - 1]?.offset ?? NaN) + column - 1).toBe(offset);
}

/** Each text of one line is what its place covers, but for the separator and the blank before it that the file lacks. */
function expectTextsAtTheirPlaces(source: string, article: Article, lostBlank: RegExp | null): void {
  for (const nodes of inlineRunsOf(article)) {
    for (const [index, { value, position }] of nodes.entries()) {
      if (position.start.line !== position.end.line) continue;
      const previous = nodes[index - 1];
      const isJoined = previous !== undefined && previous.position.end.line < position.start.line;
      const written = isJoined ? value.slice(1) : value;
      const slice = sliceOf(source, position);
      const isPadded = lostBlank !== null && position.start.column === 2 && lostBlank.test(slice);
      expect(slice).toBe(isPadded ? written.slice(1) : written);
    }
  }
}

describe.each(Object.entries(bodies))("a body of %s", (_, body) => {
  const lines = withMarks(body);
  const containers: [form: string, path: string, source: string, lostBlank: RegExp | null][] = [
    ["text", "Q900001.TXT", textArticle({ body: lines }), null],
    ["archive Markdown", "README.md", archiveMarkdown({ body: lines, product: "See article" }), null],
    [
      "archive Markdown made from text",
      "README.md",
      archiveMarkdown({ body: lines.map((line) => line.replace(/^ /, "")) }),
      /^(?: |-(?: |$))/,
    ],
  ];

  test.each(containers)("in %s keeps every character, in order", (_form, path, source) => {
    expect(textOf(articleOf(path, source))).toBe(withoutMarks(body));
  });

  test.each(containers)("in %s has its nodes at their places", (_form, path, source, lostBlank) => {
    const article = articleOf(path, source);
    const nodes = descendantsOf(article);
    expect(nodes.length).toBeGreaterThan(0);
    expectPlacesToAgree(
      source,
      [article, ...nodes].flatMap(({ position }) => [position.start, position.end]),
    );
    expectTextsAtTheirPlaces(source, article, lostBlank);
    for (const node of nodes) {
      if (node.type === "reference") expect(sliceOf(source, node.position)).toBe(node.value);
      if (node.type === "section") expect(sliceOf(source, node.position).startsWith(node.title)).toBe(true);
      if (node.type === "appliesToItem") expect(sliceOf(source, node.position)).toContain(node.text);
    }
  });
});

describe("a body in Markdown", () => {
  const body = [
    "Text with «*»emphasis«*», «`»code <b>«`» and Q900002.",
    "",
    "«##» Cause",
    "",
    "«-» one «**»bold«**»",
    "  two",
    "",
    "«```»",
    "## no heading   ",
    "«```»",
    "",
    "«>» quoted «[»link«](/a/)» <b>no tag</b>",
    "«###» Deeper",
    "",
    "«##» Status",
  ];
  const source = markdownArticle({ body: withMarks(body) });
  const article = articleOf("Q900001.md", source);

  test("keeps every character but its marks, in order", () => {
    expect(textOf(article)).toBe(withoutMarks(body));
  });

  test("has its nodes at their places", () => {
    const nodes = descendantsOf(article);
    expectPlacesToAgree(
      source,
      [article, ...nodes].flatMap(({ position }) => [position.start, position.end]),
    );
    for (const node of nodes) {
      if (node.type === "markdown") expect(sliceOf(source, node.position)).toBe(node.value);
      if (node.type === "section") expect(sliceOf(source, node.position).startsWith(`## ${node.title}`)).toBe(true);
    }
  });
});
