import { describe, expect, test } from "@jest/globals";
import { appliesToBox, archiveMarkdown, textArticle } from "../support/articles.ts";
import { articleOf, parseText } from "../support/parsed.ts";

const path = "Q900001.TXT";
const markdownPath = "kb/900/Q900001/README.md";

describe("fields of the text form", () => {
  test("are typed", () => {
    const article = articleOf(
      path,
      textArticle({
        title: "It prints",
        versions: "WINDOWS:3.0,3.1; :5.0",
        systems: "MS-DOS | OS/2",
        keywords: "kbone",
      }),
    );
    expect(article).toMatchObject({
      id: "Q900001",
      title: "It prints",
      form: "text",
      modified: "2001-01-14",
      products: [{ code: "sample", name: "Sample Products" }],
      versions: [
        { platform: "WINDOWS", versions: ["3.0", "3.1"] },
        { platform: null, versions: ["5.0"] },
      ],
      operatingSystems: ["MS-DOS", "OS/2"],
      issueType: null,
    });
  });

  test("give way to the trailer's, which are not cut at 87 characters", () => {
    const article = articleOf(
      path,
      textArticle({
        keywords: "kbonekbtwo",
        versions: ":1.0,2",
        trailer: ["Keywords          : kbone kbtwo kbone", "Version           : :1.0,2.0"],
      }),
    );
    expect(article.keywords).toEqual(["kbone", "kbtwo"]);
    expect(article.versions).toEqual([{ platform: null, versions: ["1.0", "2.0"] }]);
  });

  test("count where the article has no trailer (Q89921)", () => {
    const article = articleOf(path, textArticle({ keywords: "kbone", versions: ":1.0", trailer: null }));
    expect(article.keywords).toEqual(["kbone"]);
    expect(article.versions).toEqual([{ platform: null, versions: ["1.0"] }]);
    expect(article.trailer).toBeNull();
  });

  test("of versions count where the trailer has none", () => {
    const article = articleOf(path, textArticle({ versions: ":1.0", trailer: ["Keywords          : kbone"] }));
    expect(article.versions).toEqual([{ platform: null, versions: ["1.0"] }]);
  });

  test("include the query words and the trailer", () => {
    const article = articleOf(path, textArticle({ queryWords: "slow paper", trailer: ["Issue type        : kbprb"] }));
    expect(article.queryWords).toEqual(["slow", "paper"]);
    expect(article.trailer?.issueTypes).toEqual(["kbprb"]);
  });

  test("are kept as printed, too", () => {
    const { header } = articleOf(path, textArticle({ keywords: "kbone", title: "It prints" }));
    expect(header.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "DOCUMENT=Q900001",
      "DATE=14-JAN-2001",
      "CODE=sample",
      "TITLE=It prints",
      "PRODUCT=Sample Products",
      "PROD/VER=",
      "OPER/SYS=",
      "KEYWORDS=kbone",
    ]);
  });
});

describe("an article of 1988 to 1991", () => {
  const parts = {
    product: "See article",
    versions: "5.10 | 5.10",
    systems: "MS-DOS | OS/2",
    keywords: "ENDUSER | B_SampleCom docerr | mspl13_sample",
    date: "9-FEB-1990",
  };

  test("names versions and systems by place", () => {
    expect(articleOf(markdownPath, archiveMarkdown(parts)).versions).toEqual([
      { platform: "MS-DOS", versions: ["5.10"] },
      { platform: "OS/2", versions: ["5.10"] },
    ]);
  });

  test("names no product", () => {
    expect(articleOf(markdownPath, archiveMarkdown(parts)).products).toEqual([]);
  });

  test("has the words of its three-part keywords, and a date with a day of one digit", () => {
    const { keywords, modified } = articleOf(markdownPath, archiveMarkdown(parts));
    expect(keywords).toEqual(["ENDUSER", "B_SampleCom", "docerr", "mspl13_sample"]);
    expect(modified).toBe("1990-02-09");
  });
});

describe("products", () => {
  test("are the header's, then those of the box, each once", () => {
    const body = appliesToBox(
      " - Sample Products, version 1.0 ",
      " - Tool, version 1.0 ",
      " - Tool, version 2.0 ",
      "stray",
    );
    expect(articleOf(path, textArticle({ body })).products).toEqual([
      { code: "sample", name: "Sample Products" },
      { code: null, name: "Tool" },
    ]);
  });

  test("have no code where the Markdown form lost it", () => {
    expect(articleOf(markdownPath, archiveMarkdown()).products).toEqual([{ code: null, name: "Sample Products" }]);
  });

  test("are those of the box only where the header names none", () => {
    const body = appliesToBox(" - Tool ");
    expect(articleOf(path, textArticle({ product: "", body })).products).toEqual([{ code: null, name: "Tool" }]);
  });
});

describe("trouble", () => {
  test("is a date that is none, at its line; the article has no date then", () => {
    const { articles, diagnostics } = parseText(markdownPath, archiveMarkdown({ date: "31-FEB-2001" }));
    expect(articles[0]?.modified).toBeNull();
    expect(diagnostics).toEqual([
      {
        file: markdownPath,
        line: 16,
        column: 2,
        severity: "error",
        ruleId: "date",
        message: 'expected a date such as 14-JAN-2001, found "31-FEB-2001"; correct it',
      },
    ]);
  });

  test("is a missing title", () => {
    const { articles, diagnostics } = parseText(path, textArticle({ title: "" }));
    expect(articles[0]?.title).toBe("");
    expect(diagnostics).toMatchObject([{ line: 1, severity: "warning", ruleId: "title-missing" }]);
  });

  test("is none in a good article of either form", () => {
    expect(parseText(path, textArticle()).diagnostics).toEqual([]);
    expect(parseText(markdownPath, archiveMarkdown()).diagnostics).toEqual([]);
  });
});
