import { plainTextOf } from "../../../lib/render/plain-text.ts";
import { describe, expect, test } from "@jest/globals";
import { isArchiveMarkdown, readArchiveMarkdown } from "../../../lib/parse/containers/archive-markdown.ts";
import { splitLines } from "../../../lib/text/line.ts";
import { archiveMarkdown, markdownArticle } from "../../support/articles.ts";
import { articleOf, parseText } from "../../support/parsed.ts";
import { descendantsOf, sliceOf } from "../../support/tree.ts";

const path = "kb/900/Q900001/README.md";

/** The lines of the body, indents restored, blank ones left out. */
function linesOfBody(source: string): string[] {
  const { envelope } = readArchiveMarkdown(splitLines(source, "drop"), null);
  return (envelope?.body ?? []).map(({ text }) => text).filter((text) => text !== "");
}

test("the archive's Markdown is known by its raw text and its number", () => {
  expect(isArchiveMarkdown(archiveMarkdown())).toBe(true);
  expect(isArchiveMarkdown(archiveMarkdown().replace(/^## .*$/m, ""))).toBe(true);
  expect(isArchiveMarkdown(archiveMarkdown().replace("{% raw %}", ""))).toBe(false);
  expect(isArchiveMarkdown(markdownArticle())).toBe(false);
});

describe("indents", () => {
  const body = ["Text.", "- item", "-", "   - child", " x", "      deeper", "Volume in drive A is SAMPLE"];

  test("that lost a blank on the way from the text get it back", () => {
    expect(linesOfBody(archiveMarkdown({ body }))).toEqual([
      "Text.",
      " - item",
      " -",
      "    - child",
      "  x",
      "       deeper",
      " Volume in drive A is SAMPLE",
    ]);
  });

  test("are left alone where the text has none as a rule", () => {
    const margin = ["- or -", "- OR -", "-or-", "* star", "-  two blanks", "-word", "----", "Volume control"];
    expect(linesOfBody(archiveMarkdown({ body: margin }))).toEqual(margin);
  });

  test("of articles of 1988 to 1991 are left alone: they never lost any", () => {
    expect(linesOfBody(archiveMarkdown({ body, product: "See article" }))).toEqual(body);
  });

  test("that are restored do not shift positions", () => {
    const source = archiveMarkdown({ body: ["   see Q900002 now"] });
    const reference = descendantsOf(articleOf(path, source)).find(({ type }) => type === "reference");
    expect(reference && sliceOf(source, reference.position)).toBe("Q900002");
    expect(reference?.position.start).toMatchObject({ line: 18, column: 9 });
  });
});

describe("the title", () => {
  test("has its entities decoded, once", () => {
    const title = "&quot;A &amp; B&quot; &lt;C&gt; &#91;d&#93; &#95;e &amp;amp;";
    expect(articleOf(path, archiveMarkdown({ title })).title).toBe('"A & B" <C> [d] _e &amp;');
  });

  test("is taken from the front matter where the heading is missing", () => {
    const source = archiveMarkdown({ title: "Salt &amp; pepper" }).replace(/^## .*$/m, "");
    expect(articleOf(path, source).title).toBe("Salt & pepper");
  });

  test("is missing where neither has one", () => {
    const source = archiveMarkdown()
      .replace(/^## .*$/m, "")
      .replace(/^title: .*\n/m, "");
    const { articles, rules } = parseText(path, source);
    expect(articles[0]?.title).toBe("");
    expect(rules).toEqual(["title-missing"]);
  });
});

describe("the text", () => {
  test("ends at the last end mark: one of its own stays, with tabs and without", () => {
    const source = archiveMarkdown({ body: ["{% endraw %}", "", "More."] });
    expect(linesOfBody(source)).toEqual(["{% endraw %}", "More."]);
    expect(linesOfBody(source.replaceAll("\t", ""))).toEqual(["{% endraw %}", "More."]);
  });

  test("that is not ended goes on to the end of the file", () => {
    const { articles, diagnostics } = parseText(path, archiveMarkdown().replace("{% endraw %}\n", ""));
    expect(articles[0]?.children).toMatchObject([{ children: [{ value: "It works." }] }]);
    expect(diagnostics).toMatchObject([{ severity: "error", ruleId: "raw-not-ended" }]);
  });

  test("may be empty (Q96620)", () => {
    expect(articleOf(path, archiveMarkdown({ body: [] })).children).toEqual([]);
  });

  test("may be empty and end right behind the header, which is read all the same", () => {
    const source = archiveMarkdown({ body: [] }).replace("\t\n  \n{% endraw %}", "{% endraw %}");
    const { articles, rules } = parseText(path, source);
    expect(rules).toEqual([]);
    expect(articles).toMatchObject([{ modified: "2001-01-14", children: [] }]);
  });

  test("may stand without tabs", () => {
    const source = archiveMarkdown({ body: ["See Q900002."] }).replaceAll("\t", "");
    expect(linesOfBody(source)).toEqual(["See Q900002."]);
  });

  test("points at the file behind the tab", () => {
    const source = archiveMarkdown({ body: ["Some text.", "", "See Q900002."] });
    const [, second] = articleOf(path, source).children;
    expect(second?.position.start).toMatchObject({ line: 20, column: 2 });
    expect(second && sliceOf(source, second.position)).toBe("See Q900002.");
  });
});

describe("contradictory numbers", () => {
  test("are trouble; the header's is taken", () => {
    const source = archiveMarkdown().replace("## Q900001", "## Q900003").replace('"Q900001:', '"Q900004:');
    const { articles, diagnostics } = parseText(path, source);
    expect(articles[0]?.id).toBe("Q900001");
    expect(diagnostics.map(({ ruleId, severity, message }) => [ruleId, severity, message.split(",")[0]])).toEqual([
      ["id-contradiction", "error", "the heading says Q900003"],
      ["id-contradiction", "error", "the title says Q900004"],
    ]);
  });

  test("are none where a place has no number: the next one counts", () => {
    const { articles, rules } = parseText(path, archiveMarkdown().replace(/\tArticle: .*\n/, ""));
    expect(articles[0]?.id).toBe("Q900001");
    expect(rules).toEqual(["header-field-missing"]);
  });

  test("may all be no numbers: there is no article then", () => {
    const { articles, diagnostics } = parseText("some.md", archiveMarkdown().replaceAll("Q900001", "Q9"));
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "error", ruleId: "article-id" }]);
  });
});

describe("the permalink", () => {
  test.each([
    "../../outside/",
    "/kb/900/../../outside/",
    "https://example.org/",
    "/kb/900/Q900002/",
    "/kb/900/Q900001",
    "/kb/900/Q900001/../../../x/",
  ])("%s is not the article's address and is ignored", (permalink) => {
    const source = archiveMarkdown().replace("permalink: /kb/900/Q900001/", `permalink: ${permalink}`);
    const { articles, diagnostics } = parseText(path, source);
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ line: 4, column: 1, severity: "error", ruleId: "permalink" }]);
    expect(diagnostics[0]?.message).toContain(`found "${permalink}"`);
  });

  test("may be missing", () => {
    expect(parseText(path, archiveMarkdown().replace(/permalink: .*\n/, "")).diagnostics).toEqual([]);
  });
});

describe("trouble in front matter", () => {
  test("is a missing end; the article is read all the same", () => {
    const source = archiveMarkdown().replace("permalink: /kb/900/Q900001/\n---\n", "permalink: /kb/900/Q900001/\n");
    const { articles, diagnostics } = parseText(path, source);
    expect(articles).toMatchObject([{ id: "Q900001", title: "The printer prints nothing" }]);
    expect(diagnostics).toMatchObject([{ line: 1, column: 1, severity: "error", ruleId: "front-matter" }]);
  });

  test("is YAML that does not parse; the article is read all the same", () => {
    const source = archiveMarkdown().replace(/^title: .*$/m, 'title: "not ended');
    const { articles, rules } = parseText(path, source);
    expect(articles).toMatchObject([{ id: "Q900001", title: "The printer prints nothing" }]);
    expect(rules).toEqual(["front-matter"]);
  });

  test("is code, which is never run", () => {
    const source = archiveMarkdown().replace(
      /^---\n[^]*?\n---\n/,
      "---js\n(() => { globalThis.frontMatterRan = true; return {}; })()\n---\n",
    );
    const { articles } = parseText(path, source);
    expect(articles).toMatchObject([{ id: "Q900001" }]);
    expect("frontMatterRan" in globalThis).toBe(false);
  });
});

test("a header field that is missing is named", () => {
  const { diagnostics } = parseText(path, archiveMarkdown().replace(/\tVersion\(s\).*\n/, ""));
  expect(diagnostics).toMatchObject([{ severity: "warning", ruleId: "header-field-missing" }]);
  expect(diagnostics[0]?.message).toContain('"Version(s):"');
});

test("a text without anything in it is the article of its heading, without header fields", () => {
  const source = archiveMarkdown().replace(/\{% raw %\}[^]*\{% endraw %\}/, "{% raw %}\n{% endraw %}");
  const { articles, diagnostics } = parseText(path, source);
  expect(articles).toMatchObject([{ id: "Q900001", title: "The printer prints nothing", children: [] }]);
  expect(diagnostics.map(({ line, ruleId }) => [line, ruleId])).toEqual(
    Array<[number, string]>(6).fill([1, "header-field-missing"]),
  );
});

test("a heading that says another title than the front matter is an error, and is shown", () => {
  const { articles, diagnostics } = parseText(
    path,
    archiveMarkdown({ title: "One" }).replace("## Q900001: One", "## Q900001: Two"),
  );
  expect(articles).toMatchObject([{ title: "Two" }]);
  expect(diagnostics).toMatchObject([{ line: 7, severity: "error", ruleId: "title-contradiction" }]);
});

test("text outside the raw marks is kept at the end of the body, and said", () => {
  const { articles, diagnostics } = parseText(path, `${archiveMarkdown({ body: ["Inside."] })}Outside.\n`);
  expect(articles[0]?.children.map((node) => plainTextOf(node))).toEqual(["Inside.", "Outside."]);
  expect(diagnostics).toMatchObject([{ severity: "warning", ruleId: "outside-raw" }]);
});
