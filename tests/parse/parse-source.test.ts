import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { formatDiagnostic } from "../../lib/model/diagnostic.ts";
import { detectForm, idOfPath, parseSource } from "../../lib/parse/parse-source.ts";
import { archiveMarkdown, markdownArticle, textArticle } from "../support/articles.ts";
import { parseText } from "../support/parsed.ts";

describe("idOfPath", () => {
  test.each([
    ["kb/243/Q243353/README.md", "Q243353"],
    ["Q243353.TXT", "Q243353"],
    ["q243353.md", "Q243353"],
    ["txt\\243\\Q243353.TXT", "Q243353"],
    ["Q900001/Q900002.md", "Q900002"],
  ])("%s names %s", (path, id) => {
    expect(idOfPath(path)).toBe(id);
  });

  test.each(["README.md", "kb/Q900001/parts/README.md", "Q1234.TXT", "about-Q900001.md", ""])(
    "%p names none",
    (path) => {
      expect(idOfPath(path)).toBeNull();
    },
  );
});

describe("detectForm", () => {
  test("sees the form in the file's beginning", () => {
    expect(detectForm("a.txt", textArticle())).toBe("text");
    expect(detectForm("a.md", archiveMarkdown())).toBe("archive-markdown");
    expect(detectForm("a.md", markdownArticle())).toBe("markdown");
    expect(detectForm("A.MARKDOWN", markdownArticle())).toBe("markdown");
  });

  test("takes front matter without an id for an article where the file's name has the number", () => {
    const text = markdownArticle({ frontMatter: ["title: It prints"] });
    expect(detectForm("Q900001.md", text)).toBe("markdown");
    expect(detectForm("about.md", text)).toBeNull();
  });

  test("takes no other file for Markdown", () => {
    expect(detectForm("Q900001.html", markdownArticle())).toBeNull();
    expect(detectForm("Q900001.md", "Only text.\n")).toBeNull();
  });
});

describe("a file that is no article", () => {
  test("is left out, with a warning that shows its first line", () => {
    const { articles, diagnostics } = parseText("notes.txt", "Some notes\nand more\n");
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([
      { file: "notes.txt", line: 1, column: 1, severity: "warning", ruleId: "not-an-article" },
    ]);
    expect(diagnostics[0]?.message).toContain('found "Some notes"; it is left out');
  });

  test("has a warning of one line whatever ends its lines, and of a long line only the beginning", () => {
    for (const text of ["Some notes\r\nand more\r\n", "Some notes\rand more\r", `${"very ".repeat(60)}long`]) {
      const messages = parseText("notes.txt", text).diagnostics.map(formatDiagnostic);
      expect(messages).toHaveLength(1);
      expect(messages.join("")).not.toMatch(/[\r\n]/);
      expect(messages.join("").length).toBeLessThan(250);
    }
  });

  test.each(["", " \r\n\r\n"])("may be empty: %p", (text) => {
    const { articles, diagnostics } = parseText("Q900001.TXT", text);
    expect(articles).toEqual([]);
    expect(diagnostics[0]?.message).toContain("found an empty file");
  });

  test.each([
    ["Q900001.TXT", textArticle(), "utf16le"],
    ["Q900001.md", markdownArticle(), "utf16-be"],
  ])("may be an article in UTF-16, which is named: %s", (path, text, encoding) => {
    const bytes = iconv.encode(text, encoding, { addBOM: true });
    const { articles, diagnostics } = parseSource({ path, bytes });
    expect(articles).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics.at(-1)?.message).toContain("found UTF-16; save it as UTF-8; it is left out");
  });

  test("may be an article but for its number, which is named", () => {
    const { diagnostics } = parseText("lid.md", markdownArticle({ frontMatter: ["title: The lid"] }));
    expect(diagnostics[0]?.message).toContain('found front matter without "id:" and a number such as Q123456; add it');
  });

  test("may be an article but for blank lines above its front matter, which are named", () => {
    const { articles, diagnostics } = parseText("Q900001.md", `\n\n${markdownArticle()}`);
    expect(articles).toEqual([]);
    expect(diagnostics[0]?.message).toContain("found blanks or blank lines above the front matter; remove them");
  });
});

describe("the file's name", () => {
  test("must agree with the article's number, which is used", () => {
    const { articles, diagnostics } = parseText("Q900002.TXT", textArticle());
    expect(articles).toMatchObject([{ id: "Q900001" }]);
    expect(diagnostics).toMatchObject([{ line: 1, column: 1, severity: "error", ruleId: "file-name" }]);
    expect(diagnostics[0]?.message).toContain("says Q900002, the article says Q900001");
  });

  test("says nothing where it is no number, or the file holds several articles", () => {
    expect(parseText("printing.txt", textArticle()).rules).toEqual([]);
    expect(parseText("Q900001.TXT", `${textArticle()}\r\n${textArticle({ id: "Q900002" })}`).rules).toEqual([]);
  });

  test("decides how bytes are read: .txt as Windows-1252, others as UTF-8", () => {
    const title = "Caf\u00E9";
    const text = parseSource({ path: "a.txt", bytes: Buffer.from(textArticle({ title }), "latin1") });
    const markdown = parseSource({ path: "a.md", bytes: Buffer.from(archiveMarkdown({ title }), "utf8") });
    expect([...text.articles, ...markdown.articles].map((article) => article.title)).toEqual([title, title]);
    expect([...text.diagnostics, ...markdown.diagnostics]).toEqual([]);
  });
});

describe("a byte without a meaning", () => {
  test("is a warning at its place (Q229148)", () => {
    const bytes = Buffer.from(textArticle({ body: ["ab\u0081c", "\u0081d"] }), "latin1");
    const { articles, diagnostics } = parseSource({ path: "Q900001.TXT", bytes });
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { line: 9, column: 3, severity: "warning", ruleId: "encoding" },
      { line: 10, column: 1, severity: "warning", ruleId: "encoding" },
    ]);
    expect(diagnostics[0]?.message).toContain("0x81");
  });

  test("in a file of Windows-1252 that should be UTF-8 is named with its place", () => {
    const bytes = Buffer.from(markdownArticle({ body: ["na\u00EFve"] }), "latin1");
    const { articles, diagnostics } = parseSource({ path: "Q900001.md", bytes });
    expect(articles).toMatchObject([{ children: [{ value: "na\u00EFve" }] }]);
    expect(diagnostics).toMatchObject([{ line: 6, column: 3, ruleId: "encoding" }]);
    expect(diagnostics[0]?.message).toContain("0xEF");
  });

  test("may stand in a file that holds nothing else", () => {
    const { diagnostics } = parseSource({ path: "a.txt", bytes: Buffer.from([0x81]) });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["encoding", "not-an-article"]);
  });
});

test.each([
  ["Q900001.TXT", textArticle()],
  ["Q900001.md", markdownArticle()],
])("a byte order mark is no part of an article (%s)", (path, text) => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, "utf8")]);
  const { articles, diagnostics } = parseSource({ path, bytes });
  expect(articles).toHaveLength(1);
  expect(diagnostics).toEqual([]);
});

test("any bytes are answered with a value, never with an exception", () => {
  const samples = [textArticle(), archiveMarkdown(), markdownArticle()].map((text) => Buffer.from(text, "utf8"));
  const paths = ["Q900001.TXT", "kb/900/Q900001/README.md", "Q900001.md"];
  for (const [index, bytes] of samples.entries()) {
    for (let length = 0; length < bytes.length; length += 7) {
      const path = paths[index] ?? "";
      expect(() => parseSource({ path, bytes: bytes.subarray(0, length) })).not.toThrow();
      expect(() => parseSource({ path, bytes: bytes.subarray(length) })).not.toThrow();
    }
  }
});
