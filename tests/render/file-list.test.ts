import { expect, test } from "@jest/globals";
import { renderFileList, renderVersions } from "../../lib/render/file-list.ts";

const article = { id: "Q900001", title: "The <tray>", href: "/q/", modified: null } as const;

test("a file leads to its page, or to the few articles that name it", () => {
  const html = renderFileList([
    { name: "tray.dll", count: 1200, href: "/file/tray.dll/", articles: [] },
    { name: "a&b.dll", count: 1, href: null, articles: [article] },
  ]);
  expect(html).toBe(
    '<ul class="counts grid">\n<li><a href="/file/tray.dll/">tray.dll</a> <span>1,200</span></li>\n' +
      '<li>a&amp;b.dll <span><a href="/q/">Q900001</a></span></li>\n</ul>',
  );
});

test("each version stands beside the article that prints it", () => {
  expect(renderVersions([{ version: "5.0.1", article }])).toContain(
    '<tr><td>5.0.1</td><td><a href="/q/">Q900001</a> The &lt;tray&gt;</td></tr>',
  );
});
