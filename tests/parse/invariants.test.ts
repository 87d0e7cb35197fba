import { describe, expect, test } from "@jest/globals";
import type { Article } from "../../lib/model/article.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { plainTextOf } from "../../lib/render/plain-text.ts";
import { positionFaults } from "../corpus/position-faults.ts";
import type { ParsedArticle } from "../corpus/parsed-article.ts";
import {
  appliesToBox,
  archiveMarkdown,
  boxLabel,
  boxRuler,
  markdownArticle,
  textArticle,
} from "../support/articles.ts";
import { links } from "../support/model.ts";
import { withoutSpace } from "../support/page-text.ts";
import { attributesOf, htmlFaults, pageWords, wordsOf } from "../support/page-words.ts";
import { articleOf } from "../support/parsed.ts";
import { printedTextOf } from "../support/printed-text.ts";
import { bodyHtml } from "../support/rendered.ts";
import { randomBody, randomFrom } from "../support/random-body.ts";

const bodies: [name: string, lines: string[]][] = [
  [
    "headings and near misses",
    [
      ...["Text before.", "", "SYMPTOMS", "========", "Text at once.", "", "CAUSE", "======", "", "Name  Size"],
      ...[
        "==========",
        "",
        "=====",
        "=====",
        "",
        "Open the",
        "lid of Q900002",
        "--------------",
        "",
        "STATUS",
        "======",
      ],
    ],
  ],
  [
    "a box with strays, and a second one",
    [
      ...["Not finished: see Q900002.", "", boxRuler, boxLabel, "", " - Sample Tool, version 1.0, used with:"],
      ...["    - Sample System ", "when it is used with", "no item - see there", " - Other - Tool ", boxRuler, ""],
      ...appliesToBox(" - Late Tool "),
    ],
  ],
  ["a legacy header", ["3.00 3.10 | 4.00", "WINDOWS | MS-DOS", "kbone kbtwo", "", "Text."]],
  [
    "lists, code, columns and rulers",
    [
      ...[
        "1. First step, see q900002.",
        "",
        "   a. Second\tstep",
        "",
        " - bullet",
        "* star",
        "",
        "-or-",
        "",
        " - next",
      ],
      ...["", "      if (a < b && c > d) {   ", "", "", "      }", "----- -----", "", "2. Last step", ""],
      ...["One sentence.  Another one that is long enough to make the next break forced", "by Q900003"],
      "Q900004, which goes on for some more words.",
    ],
  ],
  [
    "tables, fields, definitions and notes",
    [
      ...["+--------------+", "| tray | 2     |", "+--------------+", "", "Part  Made of", "----  -------"],
      ...[
        "tray  wood and",
        "      glass",
        "",
        "Event ID: 1",
        "Description:",
        "",
        "It is hot.",
        "",
        "NOTE: See",
        "Q900002.",
      ],
      ...["", "tray   The part that is under the lid of it, and that is", "       hot.", "", "Q. Why?", "", "A. So."],
      ...["", "   ARTICLE-ID: Q900003", "   TITLE     : How to open it", "", "*****"],
    ],
  ],
  [
    "marks that other containers use",
    [
      ...["{% raw %} {% endraw %}", "---", "Article: Q900009", "## Q900009: no title", "TITLE   :no title"],
      ...["Additional query words: none", "", "Keywords          : none", "", "=".repeat(70), "Not a trailer."],
    ],
  ],
  [
    "control characters, no-break spaces and letters of Windows-1252",
    ["\u001B[2J\u007F", "\u00A0x\u00A0 y", "", "\u00E9\u2019\u2022 z"],
  ],
];

const randomBodies = Array.from({ length: 300 }, (_, seed) => randomBody(seed));

const inkOf = (body: readonly string[]): string => withoutSpace(body.join("\n"));
const printedInk = (article: Article): string => withoutSpace(article.children.map(printedTextOf).join("\n"));
const faultsOf = (article: Article, text: string): string[] =>
  positionFaults({ article, source: { text } } as ParsedArticle);

/** Words that are no list markers, which the page counts by itself. */
const longWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 3 || /^\p{L}{3}/u.test(word));

describe.each(bodies)("a body of %s", (_, body) => {
  const containers: [form: string, path: string, source: string][] = [
    ["text", "Q900001.TXT", textArticle({ body })],
    ["archive Markdown", "README.md", archiveMarkdown({ body, product: "See article" })],
    [
      "archive Markdown made from text",
      "README.md",
      archiveMarkdown({ body: body.map((line) => line.replace(/^ /, "")) }),
    ],
  ];

  test.each(containers)("in %s keeps every character, marks and rulers too, in order", (_form, path, source) => {
    expect(printedInk(articleOf(path, source))).toBe(inkOf(body));
  });

  test.each(containers)("in %s has its nodes at their places", (_form, path, source) => {
    expect(faultsOf(articleOf(path, source), source)).toEqual([]);
  });
});

describe("three hundred bodies made at random", () => {
  const parsed = randomBodies.map((body) => {
    const source = textArticle({ body });
    return { body, source, article: articleOf("Q900001.TXT", source) };
  });
  /** The title that a cited article has now is no word of the body. */
  const withoutTitles = { ...links, titleOf: () => "" };
  const pages = parsed.map(({ body, article }) => ({ body, html: bodyHtml(article.children, withoutTitles) }));

  test("have every character in their trees, in order", () => {
    for (const { body, article } of parsed) expect(printedInk(article)).toBe(inkOf(body));
  });

  test("have their nodes at their places", () => {
    for (const { source, article } of parsed) expect(faultsOf(article, source)).toEqual([]);
  });

  test("have every word on their pages, in order, parted from the next", () => {
    for (const { body, html } of pages) expect(longWords(pageWords(html))).toEqual(longWords(wordsOf(body.join("\n"))));
  });

  test("have every word in their plain texts, in order, parted from the next", () => {
    for (const { body, article } of parsed) {
      const text = article.children.map(plainTextOf).join("\n");
      expect(longWords(wordsOf(text))).toEqual(longWords(wordsOf(body.join("\n"))));
    }
  });

  test("are pages that no browser has to mend", () => {
    for (const { html } of pages) expect(htmlFaults(html)).toEqual([]);
  });

  test("have ids of their own for their headings, and links only to those", () => {
    for (const { html } of pages) {
      const ids = attributesOf(html, "id");
      expect(new Set(ids).size).toBe(ids.length);
      const targets = attributesOf(html, "href").filter((href) => href.startsWith("#"));
      expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    }
  });
});

test("any bytes are answered with a value, never with an exception", () => {
  const random = randomFrom(1);
  const upTo = (most: number): number => Math.floor(random() * most);
  const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => upTo(256)));
  const forms: [path: string, source: (body: string[]) => string][] = [
    ["Q900001.TXT", (body) => textArticle({ body })],
    ["kb/900/Q900001/README.md", (body) => archiveMarkdown({ body })],
    ["Q900001.md", (body) => markdownArticle({ body })],
  ];
  for (const body of randomBodies) {
    const [path, sourceOf] = forms[upTo(forms.length)] as (typeof forms)[number];
    const bytes = Buffer.from(sourceOf(body), "latin1");
    const at = upTo(bytes.length);
    const damaged = Buffer.concat([bytes.subarray(0, at), noise(upTo(20)), bytes.subarray(at + upTo(200))]);
    for (const broken of [damaged, noise(200)]) {
      const { articles } = parseSource({ path, bytes: broken });
      for (const { children } of articles) expect(() => bodyHtml(children)).not.toThrow();
    }
  }
});

describe("a body in Markdown", () => {
  const body = [
    ...["Text with *emphasis*, `code <b>` and Q900002.", "", "## Cause", "", "- one **bold**", "  two", ""],
    ...["```", "## no heading   ", "```", "", "> quoted [link](/a/) <b>no tag</b>", "### Deeper", "", "## Status"],
  ];
  const source = markdownArticle({ body });
  const article = articleOf("Q900001.md", source);

  test("keeps every character but its marks, in order", () => {
    const shown = withoutSpace(article.children.map(plainTextOf).join("\n"));
    expect(shown).toBe(
      "Textwithemphasis,code<b>andQ900002.Causeoneboldtwo##noheadingquotedlink<b>notag</b>DeeperStatus",
    );
  });

  test("has its nodes at their places", () => {
    expect(faultsOf(article, source).filter((fault) => !fault.endsWith("value is not what stands there"))).toEqual([]);
  });
});
