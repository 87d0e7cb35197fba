import { describe, expect, test } from "@jest/globals";
import type { Article } from "../../../lib/model/article.ts";
import { isMarkdownArticle } from "../../../lib/parse/containers/markdown.ts";
import { markdownArticle } from "../../support/articles.ts";
import { articleOf, parseText, type ParsedText } from "../../support/parsed.ts";
import { sectionsOf, sliceOf } from "../../support/tree.ts";

const path = "Q900001.md";
const required = ["id: Q900001", "title: The printer prints nothing"];

function withKeys(...keys: string[]): ParsedText {
  return parseText(path, markdownArticle({ frontMatter: [...required, ...keys] }));
}

/** The article of front matter that must be without fault. */
function articleWithKeys(...keys: string[]): Article {
  const { articles, diagnostics } = withKeys(...keys);
  expect(diagnostics).toEqual([]);
  return articles[0] as Article;
}

test("a Markdown article is known by an id in its front matter", () => {
  expect(isMarkdownArticle(markdownArticle())).toBe(true);
  expect(isMarkdownArticle(markdownArticle().replaceAll("\n", "\r\n"))).toBe(true);
  expect(isMarkdownArticle(markdownArticle().replaceAll("\n", "\r"))).toBe(true);
  expect(isMarkdownArticle(markdownArticle({ frontMatter: ["title: x", 'id: "Q900001"'] }))).toBe(true);
  expect(isMarkdownArticle(markdownArticle({ frontMatter: ["title: x"] }))).toBe(false);
  expect(isMarkdownArticle(markdownArticle({ frontMatter: ["title: x"], body: ["id: Q900001"] }))).toBe(false);
  expect(isMarkdownArticle("id: Q900001\n")).toBe(false);
});

test.each(["\r\n", "\r"])("the lines of an article may end in %j", (lineEnd) => {
  const source = markdownArticle({ body: ["## Cause", "", "No paper.", "", "## Status", "", "Open."] });
  const { articles, diagnostics } = parseText(path, source.replaceAll("\n", lineEnd));
  expect(diagnostics).toEqual([]);
  expect(articles.map(sectionsOf)).toMatchObject([
    [
      { title: "Cause", children: [{ value: "No paper." }] },
      { title: "Status", children: [{ value: "Open." }] },
    ],
  ]);
});

test("many blank lines in front matter without an id cost little", () => {
  expect(isMarkdownArticle(`---\n${"\r\n".repeat(100_000)}title: x\n${"key: x\r\n".repeat(10_000)}---\n`)).toBe(false);
});

describe("each key", () => {
  test("id and title are the article's", () => {
    expect(articleWithKeys()).toMatchObject({
      id: "Q900001",
      title: "The printer prints nothing",
      form: "markdown",
      modified: null,
      products: [],
      versions: [],
      operatingSystems: [],
      keywords: [],
      queryWords: [],
      issueType: null,
      header: [],
      trailer: null,
    });
  });

  test("products, os and appliesTo are a name or a list of names", () => {
    expect(articleWithKeys("products: Sample Tool").products).toEqual([{ code: null, name: "Sample Tool" }]);
    expect(articleWithKeys("products:", "  - Tool A", "  - Tool B").products.map(({ name }) => name)).toEqual([
      "Tool A",
      "Tool B",
    ]);
    expect(articleWithKeys("os: [Windows 95, MS-DOS]").operatingSystems).toEqual(["Windows 95", "MS-DOS"]);
  });

  test("keywords and queryWords are words in a line or a list", () => {
    expect(articleWithKeys("keywords: kbone  kbtwo").keywords).toEqual(["kbone", "kbtwo"]);
    expect(articleWithKeys("keywords: [kbone, 97]").keywords).toEqual(["kbone", "97"]);
    expect(articleWithKeys("queryWords: slow paper").queryWords).toEqual(["slow", "paper"]);
  });

  test("versions are a list of no platform, or lists by platform", () => {
    expect(articleWithKeys('versions: ["1.0", 2.5]').versions).toEqual([
      { platform: null, system: null, versions: ["1.0", "2.5"], unread: [] },
    ]);
    expect(articleWithKeys('versions: "WINDOWS:3.0,3.1; :5.0"').versions).toMatchObject([
      { platform: "WINDOWS", versions: ["3.0", "3.1"] },
      { platform: null, versions: ["5.0"] },
    ]);
  });

  test("versions are printed as they are written, also without quotation marks", () => {
    expect(articleWithKeys("versions: 5.10").versions).toMatchObject([{ platform: null, versions: ["5.10"] }]);
  });

  test("modified is a day", () => {
    expect(articleWithKeys("modified: 2001-01-14").modified).toBe("2001-01-14");
    expect(articleWithKeys('modified: "2001-01-14"').modified).toBe("2001-01-14");
  });

  test("type is the issue type", () => {
    expect(articleWithKeys("type: problem").issueType).toBe("problem");
  });

  test("appliesTo becomes a box before the body, without a label", () => {
    const frontMatter = [...required, "appliesTo:", "  - Sample Tool, versions 1.0, 2.0"];
    const source = markdownArticle({ frontMatter });
    const [box, body] = articleOf(path, source).children;
    expect(box).toMatchObject({
      type: "appliesTo",
      label: "",
      children: [{ type: "appliesToItem", product: "Sample Tool", versions: ["1.0", "2.0"], children: [] }],
    });
    expect(box && sliceOf(source, box.position)).toBe("appliesTo:");
    expect(body).toMatchObject({ type: "markdown", value: "It works." });
  });

  test("layout and permalink may stand there; the permalink must be the article's address", () => {
    articleWithKeys("layout: page", "permalink: /kb/900/Q900001/");
    const { articles, diagnostics } = withKeys("permalink: /../outside/");
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, severity: "error", ruleId: "permalink" }]);
  });

  test("without a value says nothing", () => {
    const article = articleWithKeys("products:", "versions:", "os:", "keywords:", "queryWords:", "appliesTo:");
    expect(article).toMatchObject({ products: [], versions: [], operatingSystems: [], keywords: [], queryWords: [] });
    expect(article.children).toHaveLength(1);
  });
});

describe("trouble in a key", () => {
  test("is a part of a list by platform that is no version", () => {
    const { articles, diagnostics } = withKeys('versions: "WINDOWS:3.0,PO2PO"');
    expect(articles[0]?.versions).toMatchObject([{ versions: ["3.0"], unread: ["PO2PO"] }]);
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, severity: "info", ruleId: "version" }]);
  });

  test.each(["colour: red", "toString: red", "Title: red"])("is a name that is not known: %s", (line) => {
    const { articles, diagnostics } = withKeys(line);
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, severity: "warning", ruleId: "front-matter-key" }]);
    expect(diagnostics[0]?.message).toContain(`unknown key "${line.split(":")[0] ?? ""}"; known are id, title`);
  });

  test("is told once where names that are not known are many, at the first of them", () => {
    const { articles, diagnostics } = withKeys(
      ...Array.from({ length: 1000 }, (_, nth) => `colour${String(nth)}: red`),
    );
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, severity: "warning", ruleId: "front-matter-key" }]);
    expect(diagnostics[0]?.message).toContain(
      'unknown keys "colour0", "colour1", "colour2" and 997 more; known are id,',
    );
  });

  test.each(["soon", "14-JAN-2001", '"2001-02-31"', "2001-02-31", "20010114"])("is a date that is none: %s", (date) => {
    const { articles, diagnostics } = withKeys(`modified: ${date}`);
    expect(articles[0]?.modified).toBeNull();
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, severity: "error", ruleId: "front-matter-modified" }]);
  });

  test.each(["type: [a, b]", "title:", "title: [a]", "products: {a: b}", "keywords: {a: b}"])(
    "is a value of the wrong kind: %s",
    (line) => {
      const key = line.split(":")[0] ?? "";
      const frontMatter = [...required.filter((other) => !other.startsWith(`${key}:`)), line];
      const { articles, rules } = parseText(path, markdownArticle({ frontMatter }));
      expect(articles).toHaveLength(1);
      expect(rules).toEqual([`front-matter-${key}`]);
    },
  );
});

test("trouble in a key that is not plainly written is pointed at the beginning of the file", () => {
  const { diagnostics } = withKeys('"colour": red', '"permalink": /elsewhere/');
  expect(diagnostics).toMatchObject([
    { line: 1, column: 1, ruleId: "front-matter-key" },
    { line: 1, column: 1, ruleId: "permalink" },
  ]);
});

describe("the number", () => {
  test("in the file's name alone is used, and asked for", () => {
    const { articles, diagnostics } = parseText(path, markdownArticle({ frontMatter: ["title: It prints"] }));
    expect(articles).toMatchObject([{ id: "Q900001", title: "It prints" }]);
    expect(diagnostics).toMatchObject([{ line: 1, severity: "error", ruleId: "article-id" }]);
  });

  test("that is none is trouble; the file name's is used where it has one", () => {
    const source = markdownArticle({ frontMatter: ["id: Q12", "title: It prints"] });
    const named = parseText(path, source);
    expect(named.articles).toMatchObject([{ id: "Q900001" }]);
    expect(named.rules).toContain("front-matter-id");
    const unnamed = parseText("printing.md", source);
    expect(unnamed.articles).toEqual([]);
    expect(unnamed.diagnostics).toMatchObject([{ line: 2, column: 1, severity: "error", ruleId: "front-matter-id" }]);
    expect(unnamed.diagnostics[0]?.message).toMatch(/found "Q12"; correct it; it is left out$/);
  });

  test("may be nowhere: the file is no article then", () => {
    const { articles, rules } = parseText("printing.md", markdownArticle({ frontMatter: ["title: It prints"] }));
    expect(articles).toEqual([]);
    expect(rules).toEqual(["not-an-article"]);
  });
});

test("a missing title is an error", () => {
  const { articles, diagnostics } = parseText(path, markdownArticle({ frontMatter: ["id: Q900001"] }));
  expect(articles).toMatchObject([{ title: "" }]);
  expect(diagnostics).toMatchObject([{ severity: "error", ruleId: "title-missing" }]);
});

describe("front matter", () => {
  test("that does not parse is an error; the body is read all the same", () => {
    const { articles, diagnostics } = parseText(
      path,
      markdownArticle({ frontMatter: ["id: Q900001", "title: a: b"], body: ["## Cause", "", "No paper."] }),
    );
    expect(articles.map(sectionsOf)).toMatchObject([[{ title: "Cause" }]]);
    expect(diagnostics).toMatchObject([{ line: 3, severity: "error", ruleId: "front-matter" }]);
    expect(diagnostics[0]?.message).not.toContain("left out");
  });

  test("that does not parse in a file whose name is no number has the file left out, and says so", () => {
    const source = markdownArticle({ frontMatter: ["id: Q900001", "title: [x"] });
    const { articles, diagnostics } = parseText("printing.md", source);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "error", ruleId: "front-matter" }]);
    expect(diagnostics[0]?.message).toMatch(/; it is left out$/);
  });

  test("that does not end has the file left out only for a number that is none, and that one says so", () => {
    const source = "---\nid: Q12\ntitle: It prints\n\nText.\n";
    const { diagnostics } = parseText("printing.md", source);
    expect(diagnostics.filter(({ message }) => message.endsWith("it is left out"))).toMatchObject([
      { ruleId: "front-matter-id" },
    ]);
  });

  test("of code is never run: such a file is no article", () => {
    const code =
      "---js\n(() => { globalThis.frontMatterRan = true; return { id: 'Q900001' }; })()\nid: Q900001\n---\n\nText.\n";
    const { articles, rules } = parseText(path, code);
    expect(articles).toEqual([]);
    expect(rules).toEqual(["not-an-article"]);
    expect("frontMatterRan" in globalThis).toBe(false);
  });
});

test("link definitions are shared over sections", () => {
  const body = ["## Cause", "", "See [the manual].", "", "## References", "", "[the manual]: https://example.org/"];
  const [cause] = sectionsOf(articleOf(path, markdownArticle({ body })));
  expect(Object.values((cause?.children[0] as { definitions: object }).definitions)).toMatchObject([
    { href: "https://example.org/" },
  ]);
});

test("an article without a body has no nodes", () => {
  expect(articleOf(path, markdownArticle({ body: [] })).children).toEqual([]);
});
