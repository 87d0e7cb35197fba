import { expect, test } from "@jest/globals";
import { renderQuotingList } from "../../lib/render/quoting-list.ts";

test("each article of a quoting list is followed by its words", () => {
  const article = {
    id: "Q900001",
    title: "The Tray",
    href: "/q/",
    modified: "2001-01-14",
    quote: "Lid < tray.",
  } as const;
  expect(renderQuotingList([article])).toBe(
    '<ul class="articles quoting">\n<li><a href="/q/"><b>Q900001</b> The Tray</a> 2001-01-14\n<p>Lid &lt; tray.</p></li>\n</ul>',
  );
});
