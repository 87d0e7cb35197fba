import { expect, test } from "@jest/globals";
import { renderCounts, renderCountsSection } from "../../lib/render/counts-html.ts";

const tray = { name: "Tray <1>", count: 1200, href: "/?a&b" };
const item = '<li><a href="/?a&amp;b">Tray &lt;1&gt;</a> <span>1,200</span></li>';

test("names are listed with their counts and addresses", () => {
  expect(renderCounts([tray])).toBe(`<ul class="counts grid">\n${item}\n</ul>`);
});

test("the heading of a part leads to all of it", () => {
  expect(renderCountsSection({ name: "Lids & trays", count: 1, href: "/lids/" }, "lids", [tray])).toBe(
    `<h2><a href="/lids/">Lids &amp; trays</a> <small>1</small></h2>\n<ul class="counts grid">\n${item}\n</ul>`,
  );
});

test("a part that shows not all ends with a link to all", () => {
  const html = renderCountsSection({ name: "Trays & lids", count: 1300, href: "/lids/?a&b" }, "trays & lids", [tray]);
  expect(html).toMatch(/<\/ul>\n<p><a href="\/lids\/\?a&amp;b">All 1,300 trays &amp; lids<\/a><\/p>$/);
});
