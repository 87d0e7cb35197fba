import { describe, expect, test } from "@jest/globals";
import { closeLinks, openLinks } from "../../lib/render/open-links.ts";
import { renderMarkdown } from "../../lib/render/markdown.ts";
import { answeredLinks, type SiteLink } from "../../lib/render/site-link.ts";
import { bodyHtml } from "../support/rendered.ts";
import { links, paragraph, siteLinks, somewhere, text } from "../support/model.ts";

const open = openLinks(links);

const found: SiteLink[] = [
  { to: "article", target: "Q900002", html: "Q900002" },
  { to: "code", printed: "LNK2001", html: "<code>LNK2001</code>" },
  { to: "file", name: "Lid.dll", html: "<code>Lid.dll</code>" },
  { to: "product", product: "Sample Tools", html: "Sample Tools" },
  { to: "presentTitle", target: "Q900002", printed: 'Another \u0002 "title" &amp; </p>' },
];

describe("open links", () => {
  test.each(found)("to $to are closed as the site answers, whatever is printed there", (link) => {
    const html = `<p>a ${open.link(link)} b ${open.link(link)}</p>`;
    const closed = siteLinks.link(link);
    expect(closed).toMatch(/^ ?<(?:a|span) /);
    expect(closeLinks(html, siteLinks)).toBe(`<p>a ${closed} b ${closed}</p>`);
  });

  test("are what is printed where the site has nothing that they lead to", () => {
    const nowhere = answeredLinks({
      hrefOf: () => null,
      titleOf: () => null,
      codeHrefOf: () => null,
      fileHrefOf: () => null,
      productHrefOf: () => null,
      urlOf: (path) => path,
    });
    const printed = found.map((link) => ("html" in link ? link.html : ""));
    expect(found.map((link) => closeLinks(open.link(link), nowhere))).toEqual(printed);
  });

  test("know the addresses of the site's own paths", () => {
    expect(open.urlOf("/about/")).toBe("/base/about/");
  });
});

describe("a text can't open links by itself", () => {
  const forged = '\u0001{"to":"article","target":"Q900002","html":"<b>"}\u0002';

  test("in an article of text", () => {
    expect(bodyHtml([paragraph(text(forged))])).toContain("␁{");
  });

  test("in Markdown, its definitions included", () => {
    const definitions = { X: { href: `/${forged}`, title: forged } };
    const html = renderMarkdown(
      { type: "markdown", value: `[x] ${forged} &#1;`, definitions, position: somewhere },
      open,
    );
    const closed = closeLinks(html, siteLinks);
    expect(closed).toContain('">x</a> ␁{');
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    expect(closed).not.toMatch(/[\u0000-\u0008]|<b>/);
  });
});
