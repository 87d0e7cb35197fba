import { describe, expect, test } from "@jest/globals";
import type { Article, Field } from "../../lib/model/article.ts";
import { draftArticle } from "../../lib/render/article-draft.ts";
import { renderArticle, type ArticleSurroundings } from "../../lib/render/article-html.ts";
import { openLinks } from "../../lib/render/open-links.ts";
import {
  appliesTo,
  appliesToItem,
  articleWith,
  links,
  paragraph,
  section,
  somewhere,
  text,
  trailerWith,
} from "../support/model.ts";

const surroundings: ArticleSurroundings = {
  links,
  linked: [],
  attached: [],
  support: null,
  families: [],
  versions: [],
  keywords: [],
  platforms: [],
  issueType: null,
  citedBy: { shown: [], total: 0, moreHref: null },
  related: [],
  neighbours: null,
  legalHref: null,
  source: { name: "txt/Q900001.TXT", sha256: "0123", bundleHref: "/base/data/text/900.json.gz" },
};

function render(parts: Partial<Article> = {}, around: Partial<ArticleSurroundings> = {}): string {
  return renderArticle(draftArticle(articleWith(parts), openLinks(links)), { ...surroundings, ...around });
}

const field = (name: string, value: string): Field => ({ name, value, position: somewhere });

describe("the article", () => {
  test("has its number, its title and its text", () => {
    expect(render({ title: "a < b", children: [paragraph(text("It works."))] })).toMatch(
      /^<article>\n<p class="number">Q900001<\/p>\n<h1>a &lt; b<\/h1>\n[^]*<p>It works\.<\/p>[^]*<\/article>$/,
    );
  });

  test("is titled with its number where it has no title", () => {
    expect(render({ title: "" })).toContain("<h1>Q900001</h1>");
  });

  test("says so where it has no text (Q96620)", () => {
    expect(render()).toContain('<p class="missing">This article has no text.</p>');
    expect(render({ children: [paragraph(text("Text."))] })).not.toContain("missing");
  });
});

describe("the table of contents", () => {
  const sections = [section("SYMPTOMS"), section("<CAUSE>"), section("STATUS")];

  test("stands between facts and text from three sections on", () => {
    expect(render({ children: sections })).toMatch(
      /<\/dl>\n<nav class="toc" aria-label="On this page"><ul><li><a href="#symptoms">SYMPTOMS<\/a><\/li><li><a href="#cause">&lt;CAUSE&gt;<\/a><\/li>[^]*<section/,
    );
  });

  test("is missing where there are fewer", () => {
    expect(render({ children: sections.slice(0, 2) })).not.toContain("toc");
  });
});

describe("the facts", () => {
  /** Names and values of the facts, in order. */
  function factsOf(html: string): string[] {
    return Array.from(
      html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g),
      ([, name = "", value = ""]) => `${name}: ${value}`,
    );
  }

  test("are those that the article has, escaped", () => {
    const html = render(
      {
        versions: [
          { platform: "WINDOWS", system: "Windows", versions: ["3.0", "3.1"], unread: [] },
          { platform: null, system: null, versions: ["5.0"], unread: [] },
          { platform: "OS/2", system: "OS/2", versions: [], unread: [] },
        ],
        modified: "2001-01-14",
      },
      {
        support: { name: "Tools & more", href: '/base/"tools"/' },
        platforms: [
          { name: "MS-DOS", href: "/platform/ms-dos/" },
          { name: "<OS/2>", href: "/platform/os-2/" },
        ],
        keywords: [{ name: "kb&two", href: "/keyword/kb-two/", title: "Two & more" }],
      },
    );
    expect(factsOf(html)).toEqual([
      'Product: <a href="/base/&quot;tools&quot;/">Tools &amp; more</a>',
      "Version: WINDOWS: 3.0, 3.1; 5.0; OS/2",
      'Platform: <a href="/platform/ms-dos/">MS-DOS</a>, <a href="/platform/os-2/">&lt;OS/2&gt;</a>',
      "Last modified: <time>2001-01-14</time>",
      'Keywords: <a href="/keyword/kb-two/" title="Two &amp; more">kb&amp;two</a>',
    ]);
  });

  test("lead from a version to its list, where two products have it to the first one's", () => {
    const versions = [
      { name: "3.0", href: "/base/product/lid/version/3-0/" },
      { name: "3.0", href: "/base/product/tray/version/3-0/" },
      { name: "5.0 SP1", href: "/base/product/lid/version/5-0-sp1/" },
    ];
    const printed = [
      { platform: "WINDOWS", system: "Windows", versions: ["3.0", "13.0"], unread: [] },
      { platform: null, system: null, versions: ["5.0", "5.0 SP1"], unread: [] },
    ];
    expect(factsOf(render({ versions: printed }, { versions }))).toEqual([
      'Version: WINDOWS: <a href="/base/product/lid/version/3-0/">3.0</a>, 13.0; 5.0, <a href="/base/product/lid/version/5-0-sp1/">5.0 SP1</a>',
    ]);
  });

  test("are none where the article has none", () => {
    expect(factsOf(render())).toEqual([]);
  });

  test("lead to the lists of its products where no box does (Q28580), other than by the name of its support group", () => {
    const around = {
      support: { name: "Sample Tools", href: "/id/tools/" },
      families: [
        { name: "Sample Tools", href: "/product/sample-tools/" },
        { name: "Editors", href: "/product/editors/" },
      ],
    };
    expect(factsOf(render({}, around))).toEqual([
      'Product: <a href="/id/tools/">Sample Tools</a>, <a href="/product/editors/">Editors</a>',
    ]);
    expect(factsOf(render({ children: [appliesTo("", appliesToItem("Editor 2"))] }, around))).toEqual([
      'Product: <a href="/id/tools/">Sample Tools</a>',
    ]);
  });

  test("tell an issue type that the article states from one that is inferred", () => {
    const bug = { name: "Bugs", href: "/type/bug/" };
    expect(factsOf(render({}, { issueType: { ...bug, isInferred: false } }))).toEqual([
      'Type: <a href="/type/bug/">Bugs</a>',
    ]);
    expect(factsOf(render({}, { issueType: { ...bug, isInferred: true } }))).toEqual([
      'Type: <a href="/type/bug/">Bugs</a> (inferred)',
    ]);
  });
});

describe("the source data", () => {
  test("name the source file", () => {
    expect(render({}, { source: { ...surroundings.source, name: "a<b>.TXT" } })).toContain(
      "<p>Source: a&lt;b&gt;.TXT, SHA-256 <code>0123</code></p>",
    );
  });

  test("hold the query words", () => {
    expect(render({ queryWords: ["slow", "<paper>"] })).toContain("<p>Additional query words: slow &lt;paper&gt;</p>");
    expect(render()).not.toContain("Additional query words");
  });

  test("hold the fields of header and trailer as printed, empty ones aside", () => {
    const trailer = trailerWith({ fields: [field("Version", ":1.0 <a>"), field("Hardware", "")] });
    const html = render({ header: [field("TITLE", "It prints"), field("OPER/SYS", "")], trailer });
    expect(html).toContain("<pre>TITLE: It prints\nVersion: :1.0 &lt;a&gt;</pre>");
    expect(render()).not.toContain("<details>");
  });

  test("hold the legal notice, or lead to it where its wording has a page", () => {
    const legalNotice = "We promise nothing.\n\nCopyright A & B 2001.";
    expect(render({ legalNotice })).toContain("Legal notice as printed</summary>");
    expect(render({ legalNotice }, { legalHref: "/legal/" })).toContain(
      '<p>Copyright A &amp; B 2001. <a href="/legal/">Legal notice</a></p>',
    );
    expect(render({}, { legalHref: "/legal/" })).not.toContain("Legal notice");
  });
});

test("no markup of the source is markup of the page, wherever it stands", () => {
  const evil = '<script>"&';
  const html = render(
    {
      title: evil,
      keywords: [evil],
      queryWords: [evil],
      operatingSystems: [evil],
      versions: [{ platform: evil, system: null, versions: [evil], unread: [] }],
      issueType: evil,
      header: [field(evil, evil)],
      children: [paragraph(text(evil)), section(evil), section(evil), section(evil)],
    },
    { support: { name: evil, href: evil }, source: { name: evil, sha256: "", bundleHref: evil } },
  );
  expect(html).not.toContain("<script>");
  expect(html).not.toContain('="&lt;script&gt;"');
  expect(html.split(/&lt;script&gt;(?:"|&quot;)&amp;/).length - 1).toBeGreaterThanOrEqual(16);
});

test("the articles that refer to it follow its text, with the number of those that are not shown", () => {
  const citing = { id: "Q900002" as const, title: "The lid", href: "/kb/900/Q900002/", modified: null };
  const html = render({}, { citedBy: { shown: [citing], total: 3, moreHref: "/page/2/" } });
  expect(html).toMatch(
    /<h2>Referenced by<\/h2>[^]*Q900002[^]*<a rel="next" href="\/page\/2\/">2 more articles<\/a>[^]*<footer>/,
  );
  expect(render({}, {})).not.toContain("Referenced by");
});

test("behind them stand the related articles, and those before and after it in its product's list", () => {
  const listed = { id: "Q900002" as const, title: "The lid", href: "/kb/900/Q900002/", modified: null };
  const html = render({}, { related: [listed], neighbours: { list: "Printers", previous: null, next: listed } });
  expect(html).toMatch(
    /<h2>Related articles<\/h2>[^]*Q900002[^]*<nav class="neighbours" aria-label="Printers">[^]*<footer>/,
  );
  expect(render({}, {})).not.toContain("Related articles");
});
