import { describe, expect, test } from "@jest/globals";
import type { Inline } from "../../lib/model/article.ts";
import { HeadingIds } from "../../lib/render/heading-ids.ts";
import { renderInlines } from "../../lib/render/inline-html.ts";
import { answeredLinks } from "../../lib/render/site-link.ts";
import { links, reference, section, somewhere, text } from "../support/model.ts";
import { renderState } from "../support/rendered.ts";

const ids = new HeadingIds([section("Open the lid")]);
const htmlOf = (...nodes: Inline[]): string => renderInlines(nodes, renderState({ ids }));
const inLink = (...nodes: Inline[]): string => renderInlines(nodes, renderState({ links: null, ids }));
const position = somewhere;

describe("references", () => {
  test("are links to articles that exist, as printed", () => {
    expect(htmlOf(text("See "), reference("Q900002", "q900002"), text("."))).toBe(
      'See <a href="/base/kb/900/Q900002/">q900002</a>.',
    );
  });

  test("are text where the site has no such article, and inside a link", () => {
    expect(htmlOf(reference("Q900003"))).toBe("Q900003");
    expect(inLink(reference("Q900002"))).toBe("Q900002");
  });

  test("say so where they lead to an article that is only cited", () => {
    const around = renderState({ links: answeredLinks({ ...links, hrefOf: () => "/kb/900/Q900003/" }) });
    expect(renderInlines([reference("Q900003")], around)).toBe('<a class="absent" href="/kb/900/Q900003/">Q900003</a>');
  });

  test("have their addresses escaped", () => {
    const around = renderState({ links: answeredLinks({ ...links, hrefOf: () => '/?a&b="c"' }) });
    expect(renderInlines([reference("Q900002")], around)).toBe('<a href="/?a&amp;b=&quot;c&quot;">Q900002</a>');
  });

  test("to headings are links to their places, as printed", () => {
    const entry: Inline = { type: "headingReference", title: "Open the lid", value: "OPEN the lid", position };
    expect(htmlOf(entry)).toBe('<a href="#open-the-lid">OPEN the lid</a>');
    expect(inLink(entry)).toBe("OPEN the lid");
  });
});

describe("addresses", () => {
  const link: Inline = { type: "link", href: "http://example.com/?a&b", value: "example.com/?a&b", position };

  test("are links, as printed, to their copies of the article's year", () => {
    expect(htmlOf(link)).toBe(
      '<a href="https://web.archive.org/web/2001/http://example.com/?a&amp;b">example.com/?a&amp;b</a>',
    );
    expect(inLink(link)).toBe("example.com/?a&amp;b");
  });

  test("lead to their first copies where the year is not known", () => {
    const html = renderInlines([link], renderState({ year: null }));
    expect(html).toContain('href="https://web.archive.org/web/0/http://example.com/');
  });

  test("of mail stay as they are", () => {
    const mail: Inline = { type: "link", href: "mailto:lid@example.com", value: "lid@example.com", position };
    expect(htmlOf(mail)).toBe('<a href="mailto:lid@example.com">lid@example.com</a>');
  });
});

describe("names", () => {
  test("of files and errors are code", () => {
    expect(htmlOf({ type: "fileName", value: "Tray.dll", position })).toBe("<code>Tray.dll</code>");
    expect(htmlOf({ type: "errorCode", value: "0x1<", position })).toBe("<code>0x1&lt;</code>");
  });

  test("of files and errors are quiet links where they have a page, but for inside a link", () => {
    const file: Inline = { type: "fileName", value: "Lid.dll", position };
    expect(htmlOf(file)).toBe('<a class="quiet" href="/base/file/lid.dll/"><code>Lid.dll</code></a>');
    expect(inLink(file)).toBe("<code>Lid.dll</code>");
    const code: Inline = { type: "errorCode", value: "LNK2001", position };
    expect(htmlOf(code)).toBe('<a class="quiet" href="/base/code/lnk2001/"><code>LNK2001</code></a>');
    expect(inLink(code)).toBe("<code>LNK2001</code>");
  });

  test("of paths are code that may break behind each backslash", () => {
    const path = (value: string): string => htmlOf({ type: "path", pathType: "file", value, position });
    expect(path("C:\\Tray\\Lid.txt")).toBe("<code>C:\\<wbr>Tray\\<wbr>Lid.txt</code>");
    expect(path("\\\\server\\tray\\")).toBe("<code>\\\\server\\<wbr>tray\\</code>");
  });

  test("of what is to be typed are input", () => {
    expect(htmlOf({ type: "userInput", value: "open <tray>", position })).toBe("<kbd>open &lt;tray&gt;</kbd>");
  });
});

test("text is escaped, control characters as pictures", () => {
  expect(htmlOf(text("a < b\u001B"))).toBe("a &lt; b\u241B");
});
