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
        { platform: "WINDOWS", system: "Windows", versions: ["3.0", "3.1"], unread: [] },
        { platform: null, system: null, versions: ["5.0"], unread: [] },
      ],
      operatingSystems: ["MS-DOS", "OS/2"],
      issueType: null,
      programmersLibrary: null,
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
    expect(article.versions).toMatchObject([{ platform: null, versions: ["1.0", "2.0"] }]);
  });

  test("count where the article has no trailer (Q89921)", () => {
    const article = articleOf(path, textArticle({ keywords: "kbone", versions: ":1.0", trailer: null }));
    expect(article.keywords).toEqual(["kbone"]);
    expect(article.versions).toMatchObject([{ platform: null, versions: ["1.0"] }]);
    expect(article.trailer).toBeNull();
  });

  test("of versions count where the trailer has none", () => {
    const article = articleOf(path, textArticle({ versions: ":1.0", trailer: ["Keywords          : kbone"] }));
    expect(article.versions).toMatchObject([{ platform: null, versions: ["1.0"] }]);
  });

  test("of versions and systems answer each other by place where both are lists (Q122337)", () => {
    const article = articleOf(path, textArticle({ versions: "2.00 2.5x | 2.5x", systems: "MS-DOS    | WINDOWS" }));
    expect(article.versions).toMatchObject([
      { platform: "MS-DOS", versions: ["2.00", "2.5x"] },
      { platform: "WINDOWS", versions: ["2.5x"] },
    ]);
    expect(article.operatingSystems).toEqual(["MS-DOS", "Windows"]);
  });

  test("leave out marks of the exporting system among the keywords", () => {
    expect(articleOf(path, textArticle({ trailer: ["Keywords          : kbone _IK283"] })).keywords).toEqual(["kbone"]);
  });

  test("are followed by those of an older export's header (Q94987) and tail (Q81446), which stay in the body", () => {
    const body = ["3.0", "WINDOWS", "kbone kbold", "", "Text.", "", "KBCategory: kbtail", "KBSubcategory: tray"];
    const article = articleOf(path, textArticle({ body, keywords: "kbone", queryWords: "slow" }));
    expect(article.keywords).toEqual(["kbone", "kbold", "kbtail"]);
    expect(article.queryWords).toEqual(["tray", "slow"]);
    expect(article.operatingSystems).toEqual(["Windows"]);
    expect(JSON.stringify(article.children)).toMatch(/KBCategory.*kbtail/);
  });

  test("of systems include those that the box names as such, on any level (Q259928)", () => {
    const body = appliesToBox(
      " - Sample Tool, version 6.0, on platform(s):",
      "    - the operating system: Microsoft Windows NT 4.0 ",
      "    - the operating system: Microsoft Windows versions 3.0, 3.1 ",
      "    - the operating system: Sample System ",
      " - Microsoft Windows 95 ",
    );
    expect(articleOf(path, textArticle({ body })).operatingSystems).toEqual(["Windows NT", "Windows 3.x"]);
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
    expect(articleOf(markdownPath, archiveMarkdown(parts)).versions).toMatchObject([
      { platform: "MS-DOS", versions: ["5.10"] },
      { platform: "OS/2", versions: ["5.10"] },
    ]);
  });

  test("may have its values one field too early (Q35256)", () => {
    const early = { ...parts, versions: "", systems: "1.00 | 1.10", keywords: "MS-DOS | OS/2 | mspl13_sample" };
    const article = articleOf(markdownPath, archiveMarkdown(early));
    expect(article.versions).toMatchObject([
      { platform: "MS-DOS", versions: ["1.00"] },
      { platform: "OS/2", versions: ["1.10"] },
    ]);
    expect(article).toMatchObject({ operatingSystems: ["MS-DOS", "OS/2"], keywords: [] });
  });

  test("may name a version where a system belongs (Q33364), and spell one in its own way (Q42758)", () => {
    const odd = { ...parts, systems: "OS2 | 5.10" };
    const article = articleOf(markdownPath, archiveMarkdown(odd));
    expect(article.operatingSystems).toEqual(["OS/2"]);
    expect(article.versions).toMatchObject([{ system: "OS/2" }, { platform: null, versions: ["5.10"] }]);
  });

  test("names no product in its header", () => {
    expect(articleOf(markdownPath, archiveMarkdown(parts)).products).toEqual([]);
  });

  test("may name products in a sentence of its body", () => {
    const body = ["This information applies to Microsoft Sample Compiler Version 5.10", "for MS-DOS."];
    expect(articleOf(markdownPath, archiveMarkdown({ ...parts, body })).products).toEqual([
      { code: null, name: "Microsoft Sample Compiler" },
    ]);
  });

  test("has the words of its three-part keywords, and a date with a day of one digit", () => {
    const { keywords, modified } = articleOf(markdownPath, archiveMarkdown(parts));
    expect(keywords).toEqual(["B_SampleCom", "docerr"]);
    expect(modified).toBe("1990-02-09");
  });

  test("has what these words say as typed values", () => {
    expect(articleOf(markdownPath, archiveMarkdown(parts)).programmersLibrary).toMatchObject({
      audience: "ENDUSER",
      productTags: ["b_samplecom"],
      isDocumentationError: true,
      source: "mspl13_sample",
    });
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

  test("are not the systems and the hardware of the box", () => {
    const body = appliesToBox(" - the operating system: Sample System ", " - Tool ");
    expect(articleOf(path, textArticle({ body })).products.map(({ name }) => name)).toEqual([
      "Sample Products",
      "Tool",
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

  test("is a version that is none, at the field that counts; the others stand", () => {
    const parts = { versions: ":9.9", trailer: ["Keywords          : kbone", "Version           : :1.0,PO2PO"] };
    const { articles, diagnostics } = parseText(path, textArticle(parts));
    expect(articles[0]?.versions).toMatchObject([{ versions: ["1.0"], unread: ["PO2PO"] }]);
    expect(diagnostics).toMatchObject([{ line: 15, column: 1, severity: "info", ruleId: "version" }]);
    expect(parseText(path, textArticle({ versions: ":PO2PO" })).diagnostics).toMatchObject([
      { line: 4, ruleId: "version" },
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
