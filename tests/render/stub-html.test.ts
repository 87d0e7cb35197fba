import { describe, expect, test } from "@jest/globals";
import type { ListedArticle } from "../../lib/render/article-list.ts";
import { renderStub, type Stub } from "../../lib/render/stub-html.ts";
import { htmlFaults, pageWords } from "../support/page-words.ts";

const citing: ListedArticle = { id: "Q900001", title: "The <lid>", href: "/kb/900/Q900001/", modified: null };

const citedBy = (total: number): Stub["citedBy"] => ({
  shown: [citing],
  total,
  moreHref: total > 1 ? "/page/2/" : null,
});

function stubWith(parts: Partial<Stub> = {}): string {
  return renderStub({ id: "Q900009", titles: [], citedBy: citedBy(1), elsewhere: [], ...parts });
}

describe("the page of an article that is cited and absent", () => {
  test("says so, and who cites it", () => {
    const html = stubWith();
    expect(pageWords(html).join(" ")).toContain("does not hold the article Q900009 1 article here refers to it");
    expect(html).toContain("<h1>Q900009</h1>");
    expect(html).toContain('<a href="/kb/900/Q900001/"><b>Q900001</b> The &lt;lid&gt;</a>');
    expect(htmlFaults(html)).toEqual([]);
  });

  test("is headed by the title that it is cited under most, and names others", () => {
    const html = stubWith({ titles: ["The Tray", "The Tray & Lid"] });
    expect(html).toContain("<h1>The Tray</h1>");
    expect(html).toContain("<p>Also cited as “The Tray &amp; Lid”.</p>");
  });

  test("names other places", () => {
    const html = stubWith({ elsewhere: [{ name: "Elsewhere", href: "https://example.org/?a=1&b=900009" }] });
    expect(html).toContain('<li><a href="https://example.org/?a=1&amp;b=900009">Elsewhere</a></li>');
  });

  test("counts the articles that it does not show, leads to them, and says in which order they are", () => {
    const html = stubWith({ citedBy: citedBy(1201) });
    expect(html).toContain("1,201 articles here refer to it.");
    expect(html).toContain('<p class="more"><a rel="next" href="/page/2/">1,200 more articles</a></p>');
    expect(html).toMatch(/<h2>Referenced by<\/h2>\n<p class="more">The most cited come first/);
  });
});
