import { describe, expect, test } from "@jest/globals";
import type { ListedArticle } from "../../lib/render/article-list.ts";
import { renderStub, type Stub } from "../../lib/render/stub-html.ts";
import { htmlFaults, pageWords } from "../support/page-words.ts";

const citing: ListedArticle = { id: "Q900001", title: "The <lid>", href: "/kb/900/Q900001/", modified: null };

function stubWith(parts: Partial<Stub> = {}): string {
  return renderStub({ id: "Q900009", titles: [], citedBy: [citing], citedByTotal: 1, elsewhere: [], ...parts });
}

describe("the page of an article that is cited and absent", () => {
  test("says so, and who cites it", () => {
    const html = stubWith();
    expect(pageWords(html).join(" ")).toContain("does not hold the article Q900009 1 article of it refers to it");
    expect(html).toContain("<h1>Q900009</h1>");
    expect(html).toContain('<a href="/kb/900/Q900001/"><span>Q900001</span> The &lt;lid&gt;</a>');
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

  test("counts the articles that it does not show", () => {
    expect(stubWith({ citedByTotal: 1201 })).toContain("<p>and 1,200 more articles</p>");
  });
});
