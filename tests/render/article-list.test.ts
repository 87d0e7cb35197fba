import { expect, test } from "@jest/globals";
import { renderArticleList } from "../../lib/render/article-list.ts";

test("a list of articles has number, title, address and date of each, in the order given", () => {
  const html = renderArticleList([
    { id: "Q900002", title: "a < b", href: '/kb/"2"/', modified: "2001-01-14" },
    { id: "Q900001", title: "Second", href: "/kb/1/", modified: null },
  ]);
  expect(html.split("\n")).toEqual([
    '<ul class="articles">',
    '<li><a href="/kb/&quot;2&quot;/"><b>Q900002</b> a &lt; b</a> 2001-01-14</li>',
    '<li><a href="/kb/1/"><b>Q900001</b> Second</a></li>',
    "</ul>",
  ]);
});
