import { expect, test } from "@jest/globals";
import { renderMissing, renderCountedLinks } from "../../lib/render/browse-html.ts";
import { formatCount } from "../../lib/render/format-count.ts";

test.each([
  [0, "0 articles"],
  [1, "1 article"],
  [9161, "9,161 articles"],
])("%d is %s", (count, text) => {
  expect(formatCount(count, "article")).toBe(text);
});

test("support codes are listed with name, code, number of articles and address", () => {
  const html = renderCountedLinks([{ code: "a<b", name: "Tools & more", count: 1234, href: '/"x"/' }]);
  expect(html).toBe(
    '<ul class="counts">\n<li><a href="/&quot;x&quot;/">Tools &amp; more</a> <code>a&lt;b</code> <span>1,234</span></li>\n</ul>',
  );
});

test("missing articles are listed with the number of articles that cite them", () => {
  const html = renderMissing([{ id: "Q900009", title: "The <lid>", count: 1200, href: "/kb/900/Q900009/" }]);
  expect(html).toContain('<a href="/kb/900/Q900009/"><b>Q900009</b> The &lt;lid&gt;</a> <small>1,200 articles</small>');
});
