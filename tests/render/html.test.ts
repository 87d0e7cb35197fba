import { describe, expect, test } from "@jest/globals";
import type { AppliesTo, AppliesToItem, BodyNode } from "../../lib/model/article.ts";
import { renderBody } from "../../lib/render/html.ts";
import { links, paragraph, preformatted, reference, section, somewhere, text } from "../support/model.ts";

const htmlOf = (...nodes: BodyNode[]): string => renderBody(nodes, links).html;

function item(itemText: string, ...children: AppliesToItem[]): AppliesToItem {
  return { type: "appliesToItem", text: itemText, product: itemText, versions: [], children, position: somewhere };
}

function box(label: string, ...children: AppliesTo["children"]): AppliesTo {
  return { type: "appliesTo", label, children, position: somewhere };
}

describe("blocks", () => {
  test("a paragraph is p, its text escaped", () => {
    expect(htmlOf(paragraph(text('if a < b & "c"')))).toBe("<p>if a &lt; b &amp; &quot;c&quot;</p>");
  });

  test("preformatted text is pre, its blanks and breaks kept, and can be scrolled with the keyboard", () => {
    expect(htmlOf(preformatted(text("   <a>\n\tb  c")))).toBe('<pre tabindex="0">   &lt;a&gt;\n\tb  c</pre>');
  });

  test("preformatted text that begins with an empty line keeps it: HTML drops a line break right behind <pre>", () => {
    expect(htmlOf(preformatted(text("one"), text("\ntwo")))).toBe('<pre tabindex="0">one\ntwo</pre>');
  });

  test("a Markdown block is rendered as Markdown", () => {
    expect(htmlOf({ type: "markdown", value: "*now*", definitions: {}, position: somewhere })).toBe(
      "<p><em>now</em></p>",
    );
  });

  test("a legacy header is a line for each of its lines", () => {
    expect(htmlOf({ type: "legacyHeader", lines: ["3.00 | <4>", "WINDOWS"], position: somewhere })).toBe(
      '<p class="legacy-header">3.00 | &lt;4&gt;<br>\nWINDOWS</p>',
    );
  });

  test("come in the order of the tree", () => {
    expect(htmlOf(paragraph(text("one")), preformatted(text("two")), paragraph(text("three")))).toMatch(
      /one[^]*two[^]*three/,
    );
  });

  test("of no nodes are no HTML", () => {
    expect(renderBody([], links)).toEqual({ html: "", toc: [] });
  });
});

describe("references", () => {
  test("are links to articles that exist, as printed", () => {
    expect(htmlOf(paragraph(text("See "), reference("Q900002", "q900002"), text(".")))).toBe(
      '<p>See <a href="/base/kb/900/Q900002/">q900002</a>.</p>',
    );
  });

  test("are text where the site has no such article", () => {
    expect(htmlOf(preformatted(reference("Q900003")))).toBe('<pre tabindex="0">Q900003</pre>');
  });

  test("have their addresses escaped", () => {
    const { html } = renderBody([paragraph(reference("Q900002"))], { ...links, hrefOf: () => '/?a&b="c"' });
    expect(html).toBe('<p><a href="/?a&amp;b=&quot;c&quot;">Q900002</a></p>');
  });
});

describe("a section", () => {
  test("has its type as class, its title as a heading that links to itself, and its blocks", () => {
    expect(htmlOf({ ...section("CAUSE", paragraph(text("No paper."))), sectionType: "cause" })).toBe(
      '<section class="cause">\n<h2 id="cause"><a href="#cause">CAUSE</a></h2>\n<p>No paper.</p>\n</section>',
    );
  });

  test("has its title escaped in HTML but not in the table of contents, which escapes by itself", () => {
    const { html, toc } = renderBody([section("a < b")], links);
    expect(html).toContain(">a &lt; b</a></h2>");
    expect(toc).toEqual([{ id: "a-b", title: "a < b" }]);
  });

  test("has an id of its own on the page, as does its entry in the table of contents", () => {
    const { html, toc } = renderBody([section("CAUSE"), section("STATUS"), section("Cause")], links);
    expect(toc.map(({ id }) => id)).toEqual(["cause", "status", "cause-2"]);
    for (const { id } of toc) expect(html.split(`id="${id}"`)).toHaveLength(2);
  });
});

describe("the box", () => {
  test("is its label and a list, nested as the items are", () => {
    expect(htmlOf(box("It applies to:", item("Tool <1>", item("System", item("machines"))), item("Other")))).toBe(
      '<div class="applies-to">\n<p>It applies to:</p>\n' +
        "<ul><li>Tool &lt;1&gt;<ul><li>System<ul><li>machines</li></ul>\n</li></ul>\n</li><li>Other</li></ul>\n</div>",
    );
  });

  test("has a label of the site's own where the article has none", () => {
    expect(htmlOf(box("", item("Tool")))).toContain("<p>Applies to</p>");
  });

  test("has no list where it has no items (Q96702)", () => {
    expect(htmlOf(box("It applies to:"))).toBe('<div class="applies-to">\n<p>It applies to:</p>\n</div>');
  });

  test("has a line that is no item in its place, preformatted (Q139995)", () => {
    expect(htmlOf(box("", item("Tool"), preformatted(text("when used with"))))).toContain(
      '<ul><li>Tool</li><li><pre tabindex="0">when used with</pre></li></ul>',
    );
  });
});
