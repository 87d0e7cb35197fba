import { describe, expect, test } from "@jest/globals";
import { isTextArticle, readTextContainer } from "../../../lib/parse/containers/text.ts";
import { splitLines } from "../../../lib/text/line.ts";
import { endRuler, headerRuler, textArticle } from "../../support/articles.ts";
import { articleOf, parseText } from "../../support/parsed.ts";
import { sliceOf } from "../../support/tree.ts";

const path = "Q900001.TXT";

test("a text article begins with the line DOCUMENT, blank lines before it aside", () => {
  expect(isTextArticle(textArticle())).toBe(true);
  expect(isTextArticle(`\r\n${textArticle()}`)).toBe(true);
  expect(isTextArticle(`Some text.\r\n${textArticle()}`)).toBe(false);
});

describe("the text form", () => {
  test("is read with CRLF and with LF alike", () => {
    const source = textArticle({ body: ["Some text.", "", "SUMMARY", "=======", "", "It prints."] });
    const crlf = articleOf(path, source);
    const lf = articleOf(path, source.replaceAll("\r\n", "\n"));
    expect(crlf.children.map(({ type }) => type)).toEqual(["paragraph", "section"]);
    expect(lf.children.map(({ type }) => type)).toEqual(["paragraph", "section"]);
    expect(lf.header.map(({ value }) => value)).toEqual(crlf.header.map(({ value }) => value));
  });

  test("may lack the ruler behind its header (Q81446)", () => {
    const source = textArticle().replace(`${headerRuler}\r\n`, "");
    const { articles, diagnostics } = parseText(path, source);
    expect(articles[0]?.children).toMatchObject([{ type: "paragraph", children: [{ value: "It works." }] }]);
    expect(diagnostics).toEqual([]);
  });

  test("may be a header alone", () => {
    const header = textArticle().split(headerRuler)[0] ?? "";
    expect(articleOf(path, header).children).toEqual([]);
  });

  test("may lack its code", () => {
    const article = articleOf(path, textArticle().replace("  [sample]", ""));
    expect(article.products).toEqual([{ code: null, name: "Sample Products" }]);
    expect(article.modified).toBe("2001-01-14");
  });

  test("points header fields at their lines", () => {
    const source = textArticle({ title: "It prints" });
    const title = articleOf(path, source).header.find(({ name }) => name === "TITLE");
    expect(title && sliceOf(source, title.position)).toBe("TITLE   :It prints");
  });
});

describe("the legal notice", () => {
  test("is no part of the article: it stands between a ruler of 77 and a copyright line at the end", () => {
    const source = textArticle({ trailer: null, queryWords: null });
    expect(source).toMatch(/promise nothing\.\r\n\r\nCopyright Example Press 2026\.\r\n$/);
    expect(JSON.stringify(articleOf(path, source).children)).not.toContain("promise");
  });

  test("is text where no copyright line ends it: nothing is dropped that might be content", () => {
    const source = textArticle({ trailer: null, queryWords: null }).replace(
      "Copyright Example Press 2026.",
      "The end.",
    );
    expect(JSON.stringify(articleOf(path, source).children)).toContain("promise");
  });

  test("may be missing", () => {
    const source = textArticle().split(endRuler)[0] ?? "";
    expect(articleOf(path, source).children).toHaveLength(1);
    expect(articleOf(path, source).trailer).not.toBeNull();
  });
});

describe("a file of several articles", () => {
  const second = textArticle({ id: "Q900002", title: "The second", body: ["Second text."] });
  const source = `${textArticle()}\r\n${second}`;

  test("gives each of them", () => {
    const { articles, rules } = parseText("all.txt", source);
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ["Q900001", "The printer prints nothing"],
      ["Q900002", "The second"],
    ]);
    expect(rules).toEqual([]);
    expect(JSON.stringify(articles[0]?.children)).not.toContain("Second");
  });

  test("gives each its place in the file", () => {
    const [, article] = parseText("all.txt", source).articles;
    expect(article && source.slice(article.position.start.offset)).toBe(second);
  });

  test("gives those that can be read, and says which can't", () => {
    const { articles, diagnostics } = parseText("all.txt", source.replace("DOCUMENT:Q900002", "DOCUMENT:Q9002"));
    expect(articles.map(({ id }) => id)).toEqual(["Q900001"]);
    expect(diagnostics).toMatchObject([
      { line: splitLines(textArticle(), "drop").length + 2, column: 1, severity: "error", ruleId: "document-id" },
    ]);
  });

  test("does not begin an article at the word DOCUMENT in a text", () => {
    const body = ["Some text.", "DOCUMENT: a word", "More text."];
    expect(parseText(path, textArticle({ body })).articles).toHaveLength(1);
  });
});

describe("trouble", () => {
  test.each(["Q1234", "900001", "Q1234567", ""])("is a number that is none: %p", (id) => {
    const { articles, diagnostics } = parseText("letter.TXT", textArticle({ id }));
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ line: 1, column: 1, severity: "error", ruleId: "document-id" }]);
  });

  test("is a wrong number; the one in the file's name is used", () => {
    const { articles, rules } = parseText("Q900007.TXT", textArticle({ id: "Q90" }));
    expect(articles).toMatchObject([{ id: "Q900007" }]);
    expect(rules).toEqual(["document-id"]);
  });

  test("is a field that comes again and says something else; the first stands", () => {
    const source = textArticle({ title: "First" }).replace("PRODUCT :", "TITLE   :Second\r\nPRODUCT :");
    const { articles, diagnostics } = parseText(path, source);
    expect(articles).toMatchObject([{ title: "First" }]);
    expect(diagnostics).toMatchObject([{ line: 3, severity: "error", ruleId: "header-field-contradiction" }]);
  });

  test("is a header field that is missing, named in the message", () => {
    const source = textArticle()
      .replace(/PRODUCT .*\r\n/, "")
      .replace(/KEYWORDS.*\r\n/, "");
    const { articles, diagnostics } = parseText(path, source);
    expect(articles).toHaveLength(1);
    expect(diagnostics.map(({ ruleId, severity, message }) => [ruleId, severity, message.split(",")[0]])).toEqual([
      ["header-field-missing", "warning", 'expected the header field "PRODUCT:"'],
      ["header-field-missing", "warning", 'expected the header field "KEYWORDS:"'],
    ]);
  });

  test("is a header that stops at once", () => {
    const { articles, rules } = parseText(path, "DOCUMENT:Q900001");
    expect(articles).toMatchObject([{ id: "Q900001", title: "", modified: null, children: [] }]);
    expect(rules).toEqual([...Array<string>(5).fill("header-field-missing"), "date", "title-missing"]);
  });
});

test("no lines hold no articles", () => {
  expect(readTextContainer([], null)).toEqual({ envelopes: [], problems: [] });
});
