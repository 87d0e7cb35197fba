import { describe, expect, test } from "@jest/globals";
import type { MarkdownBlock } from "../../lib/model/article.ts";
import { markdownText, renderMarkdown } from "../../lib/render/markdown.ts";
import { siteLinks, somewhere } from "../support/model.ts";

function block(value: string, definitions: MarkdownBlock["definitions"] = {}): MarkdownBlock {
  return { type: "markdown", value, definitions, position: somewhere };
}

const htmlOf = (value: string): string => renderMarkdown(block(value), siteLinks).trimEnd();

describe("safety", () => {
  test("raw HTML is text, in blocks and in lines", () => {
    expect(htmlOf("<script>alert(1)</script>\n\nand <b onclick=x>bold</b>")).not.toMatch(/<(?:script|b)/);
    expect(htmlOf("a <b>")).toBe("<p>a &lt;b&gt;</p>");
  });

  test.each(["javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd"])(
    "%s is no link",
    (address) => {
      expect(htmlOf(`[x](${address}) and <${address}>`)).not.toMatch(/<a /);
      expect(renderMarkdown(block("[x]", { X: { href: "/ok/", title: "" } }), siteLinks)).toContain('href="/base/ok/"');
    },
  );

  test("the language of a listing stays inside its attribute", () => {
    expect(htmlOf('```js"onclick="x\na\n```')).toBe(
      '<pre class="code" tabindex="0"><code class="language-js&quot;onclick=&quot;x">a\n</code></pre>',
    );
  });

  test("control characters become pictures, as in the other forms", () => {
    expect(htmlOf("a\u001Bb `c\u007F`\n\n    d\u0081")).toBe(
      '<p>a\u241Bb <code>c\u2421</code></p>\n<pre class="code" tabindex="0"><code>d\u2426\n</code></pre>',
    );
  });
});

describe("control characters that the source does not hold itself", () => {
  test("become pictures where an address that is shown is decoded", () => {
    expect(htmlOf("<http://example.org/%01x%02>")).toBe(
      '<p><a href="http://example.org/%01x%02">http://example.org/\u2401x\u2402</a></p>',
    );
    expect(htmlOf("![<http://example.org/%01x%02>](/a.png)")).toContain('alt="http://example.org/\u2401x\u2402"');
  });

  test("become pictures where they are written as entities", () => {
    expect(htmlOf('exe.&#x202E;gpj [a](/b "&#x202E;")')).toBe(
      '<p>exe.\u2426gpj <a href="/base/b" title="\u2426">a</a></p>',
    );
  });
});

describe("article numbers", () => {
  const link = '<a href="/base/kb/900/Q900002/">Q900002</a>';

  test("are links to articles that exist", () => {
    expect(htmlOf("See Q900002, *Q900002* and Q900003.")).toBe(`<p>See ${link}, <em>${link}</em> and Q900003.</p>`);
    expect(htmlOf("Q900002")).toBe(`<p>${link}</p>`);
    expect(htmlOf("### Q900002 & more")).toBe(`<h3>${link} &amp; more</h3>`);
  });

  test("keep their lower-case q", () => {
    expect(htmlOf("q900002")).toBe('<p><a href="/base/kb/900/Q900002/">q900002</a></p>');
  });

  test("are no links inside a link, a code span or a code block", () => {
    expect(htmlOf("[see Q900002](https://example.org/)")).toBe('<p><a href="https://example.org/">see Q900002</a></p>');
    expect(htmlOf("[see *Q900002*](https://example.org/) Q900002")).toContain(`<em>Q900002</em></a> ${link}`);
    expect(htmlOf("`Q900002`")).toBe("<p><code>Q900002</code></p>");
    expect(htmlOf("```\nQ900002\n```")).toBe('<pre class="code" tabindex="0"><code>Q900002\n</code></pre>');
    expect(htmlOf("https://example.org/Q900002")).not.toContain("/base/");
  });
});

describe("addresses", () => {
  test("from the root get the site's prefix", () => {
    expect(htmlOf("[about](/about/)")).toBe('<p><a href="/base/about/">about</a></p>');
    expect(renderMarkdown(block("[about]", { ABOUT: { href: "/about/", title: "t" } }), siteLinks)).toBe(
      '<p><a href="/base/about/" title="t">about</a></p>\n',
    );
  });

  test("from the root get it in images, too", () => {
    expect(htmlOf("![a printer](/images/printer.png)")).toBe(
      '<p><img src="/base/images/printer.png" alt="a printer"></p>',
    );
  });

  test("that are relative, absolute, fragments or of another host are left alone", () => {
    for (const address of ["../other/", "https://example.org/", "#cause", "//example.org/", "mailto:a@example.org"]) {
      expect(htmlOf(`[x](${address})`)).toBe(`<p><a href="${address}">x</a></p>`);
    }
  });

  test("written out in text become links", () => {
    expect(htmlOf("see https://example.org/a.")).toBe(
      '<p>see <a href="https://example.org/a">https://example.org/a</a>.</p>',
    );
  });
});

test("a first-level heading becomes one of the second level: the page has its title already", () => {
  expect(htmlOf("# One\n\n## Two\n\n### Three")).toBe("<h2>One</h2>\n<h2>Two</h2>\n<h3>Three</h3>");
});

test("rendering one block does not define links for another", () => {
  const definitions = {};
  const withDefinition = block("[a]\n\n[a]: /a/", definitions);
  expect(renderMarkdown(withDefinition, siteLinks)).toContain("<a ");
  expect(definitions).toEqual({});
  expect(renderMarkdown(block("[a]", definitions), siteLinks)).toBe("<p>[a]</p>\n");
});

describe("markdownText", () => {
  test("is the text without marks, blocks and lines apart by a line break", () => {
    expect(markdownText(block("# One\n\nTwo *three*\nfour  \nfive `six`\n\n- seven\n- eight"))).toBe(
      "One\nTwo three\nfour\nfive six\nseven\neight",
    );
  });

  test("has the text of links and images, of code and of HTML", () => {
    expect(markdownText(block("[a] ![b](/b.png) <i>\n\n```\nc\n```", { A: { href: "/a/", title: "" } }))).toBe(
      "a b <i>\nc\n",
    );
  });

  test("has article numbers as printed, and no addresses", () => {
    expect(markdownText(block("See q900002 and [it](/kb/)."))).toBe("See q900002 and it.");
  });
});

test("columns of a table are aligned by classes, since pages allow no styles of their own", () => {
  const html = htmlOf("| a | b | c |\n|:-:|--:|:--|\n| 1 | 2 | 3 |");
  expect(html).toContain('<td class="center">1</td>\n<td class="numeric">2</td>\n<td>3</td>');
  expect(html).not.toContain("style=");
});
