import { describe, expect, test } from "@jest/globals";
import type { BodyNode } from "../../lib/model/article.ts";
import { renderBody } from "../../lib/render/body-html.ts";
import {
  appliesTo,
  appliesToItem,
  legacyHeader,
  siteLinks,
  paragraph,
  reference,
  section,
  somewhere,
  subsection,
  text,
} from "../support/model.ts";
import { bodyHtml } from "../support/rendered.ts";

const htmlOf = (...nodes: BodyNode[]): string => bodyHtml(nodes);

describe("a body", () => {
  test("has its nodes in the order of the tree", () => {
    expect(htmlOf(paragraph(text("one")), legacyHeader("two"), paragraph(text("three")))).toMatch(
      /one[^]*two[^]*three/,
    );
  });

  test("of no nodes is no HTML", () => {
    expect(renderBody([], siteLinks, null)).toEqual({ appliesTo: "", html: "", toc: [] });
  });

  test("is in two parts: all to the end of the box, so that it is on top behind an older header (Q94987), and the rest", () => {
    const nodes = [legacyHeader("3.00"), appliesTo("", appliesToItem("Tool")), paragraph(text("Open it."))];
    const { appliesTo: top, html } = renderBody(nodes, siteLinks, null);
    expect(top).toMatch(/^<p class="legacy-header">3\.00<\/p>\n<div class="applies-to">[^]*Tool[^]*<\/div>$/);
    expect(html).toBe("<p>Open it.</p>");
  });

  test("is all in the second part where it has no box", () => {
    const { appliesTo: top, html } = renderBody([legacyHeader("3.00")], siteLinks, null);
    expect([top, html]).toEqual(["", '<p class="legacy-header">3.00</p>']);
  });
});

describe("a section", () => {
  test("has its type as class, its title as a heading that links to itself, and its blocks", () => {
    expect(htmlOf({ ...section("CAUSE", paragraph(text("No paper."))), sectionType: "cause" })).toBe(
      '<section class="cause">\n<h2 id="cause"><a href="#cause">CAUSE</a></h2>\n<p>No paper.</p>\n</section>',
    );
  });

  test("holds its subsections, whose headings are of the next level", () => {
    expect(htmlOf(section("CAUSE", subsection("Lid", paragraph(text("Hot.")))))).toBe(
      '<section class="other">\n<h2 id="cause"><a href="#cause">CAUSE</a></h2>\n' +
        '<section class="other">\n<h3 id="lid"><a href="#lid">Lid</a></h3>\n<p>Hot.</p>\n</section>\n</section>',
    );
  });

  test("has no link inside its heading, which is one", () => {
    const heading = { ...section("").heading, children: [text("See "), reference("Q900002")] };
    expect(htmlOf({ ...section("See Q900002"), heading })).toContain(
      '<h2 id="see-q900002"><a href="#see-q900002">See Q900002</a></h2>',
    );
  });

  test("has its title escaped in HTML but not in the table of contents, which escapes by itself", () => {
    const { html, toc } = renderBody([section("a < b")], siteLinks, null);
    expect(html).toContain(">a &lt; b</a></h2>");
    expect(toc).toEqual([{ id: "a-b", title: "a < b" }]);
  });

  test("has an id of its own on the page, as does its entry in the table of contents", () => {
    const { html, toc } = renderBody(
      [section("CAUSE"), section("STATUS", subsection("Cause")), section("Cause")],
      siteLinks,
      null,
    );
    expect(toc.map(({ id }) => id)).toEqual(["cause", "status", "cause-3"]);
    for (const id of ["cause", "status", "cause-2", "cause-3"]) expect(html.split(`id="${id}"`)).toHaveLength(2);
  });
});

describe("the box", () => {
  test("is its label and a list, nested as the items are", () => {
    const items = [
      appliesToItem("Tool <1>", appliesToItem("System", appliesToItem("machines"))),
      appliesToItem("Other"),
    ];
    expect(htmlOf(appliesTo("It applies to:", ...items))).toBe(
      '<div class="applies-to">\n<p>It applies to:</p>\n' +
        "<ul><li>Tool &lt;1&gt;<ul><li>System<ul><li>machines</li></ul>\n</li></ul>\n</li><li>Other</li></ul>\n</div>",
    );
  });

  test("has a label of the site's own where the article has none", () => {
    expect(htmlOf(appliesTo("", appliesToItem("Tool")))).toContain("<p>Applies to</p>");
  });

  test("leads from a product to its family's list, its version aside", () => {
    const item = { ...appliesToItem("Sample Tools, version 2"), product: "Sample Tools" };
    expect(htmlOf(appliesTo("", item))).toContain(
      '<li><a class="quiet" href="/base/product/sample-tools/">Sample Tools</a>, version 2</li>',
    );
  });

  test("links the name before a year that stands among the versions (Q140400)", () => {
    const item = { ...appliesToItem("Sample Tools versions 2000, 2000 SP1"), product: "Sample Tools 2000" };
    expect(htmlOf(appliesTo("", item))).toContain(
      '<li><a class="quiet" href="/base/product/sample-tools-2000/">Sample Tools</a> versions 2000, 2000 SP1</li>',
    );
  });

  test("has no list where it has no items (Q96702)", () => {
    expect(htmlOf(appliesTo("It applies to:"))).toBe('<div class="applies-to">\n<p>It applies to:</p>\n</div>');
  });

  test("has a line that is no item in its place (Q139995)", () => {
    const stray = { type: "lines" as const, children: [text("when used with")], position: somewhere };
    expect(htmlOf(appliesTo("", appliesToItem("Tool"), stray))).toMatch(
      /<ul><li>Tool<\/li><li><pre[^>]*>when used with<\/pre><\/li><\/ul>/,
    );
  });
});

test("a legacy header is a line for each of its lines", () => {
  expect(htmlOf(legacyHeader("3.00 | <4>", "WINDOWS"))).toBe(
    '<p class="legacy-header">3.00 | &lt;4&gt;<br>\nWINDOWS</p>',
  );
});
