import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { markdownArticle } from "../../support/articles.ts";
import { runCommand, type CommandResult } from "../../support/run-command.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const article = (id: string, ...body: string[]): string =>
  markdownArticle({ frontMatter: [`id: ${id}`, `title: Of ${id}`], body });
const page = (...body: string[]): string =>
  ["---", "layout: page.njk", "title: Own", "---", "", ...body, ""].join("\n");

const buildUnder = (prefix: string, { path }: TemporaryFolder): Promise<CommandResult> =>
  runCommand(path, "build", "--content", "kb", "--no-search", "--path-prefix", prefix);

describe.each(["/", "/repo/"])("in a site below %s", (base) => {
  const folder = new TemporaryFolder({
    "kb/Q900001.md": article(
      "Q900001",
      '[two](sub/notes.md#cause "Why"), [three](sub/Q900003/README.md), [3](<sub\\Q900003>),',
      "[four](elsewhere/q900004.TXT), [defined][two], [itself](Q900001.md#x), [page](../../../about/).",
      "",
      "[two]: <sub/notes.md>",
    ),
    "kb/sub/notes.md": article("Q900002", "Back to [one](../Q900001.md)."),
    "kb/sub/Q900003/README.md": article("Q900003", "[One](../../Q900001.md)"),
    "kb/dead.md": article(
      "Q900005",
      "A [file](../outside.pdf), [none](none.md) twice, [none](none.md),",
      "[notes](no-article.md) and [a page](/abuot/). Not `[code](code.md)`.",
      "",
      "![A tray](.tray.png) ![A lid](/lid.png) [query](?q=1) [part](#part) ![A cup](cup.png)",
      "",
      "| [cell](cell.md) |",
      "|---|",
    ),
    "outside.pdf": "",
    "kb/.tray.png": "",
    "kb/no-article.md": "No article.",
    "kb/public/lid.png": "",
    "kb/pages/own.md": page(
      "[one](../Q900001.md#x), [two](../sub/notes.md), [none](../none.md), [page]({{ site.base }}about/),",
      "{% for nth in (1..3) %}",
      "{{ nth }}",
      "{% endfor %}",
      "[page]({{ site.base }}abuot/), [outside](/elsewhere/), ![A tray](../.tray.png)",
      "",
      '<p title="a > b"><a href="{{ site.base }}about/">page</a> <a class=x href=none.html>none</a></p>',
      "",
      "In a line <img alt='' src='none.png'/> <a href='../Q900001.md#x'>one</a> <!-- <a href='past.html'> -->",
      '<a href="https://example.org/">elsewhere</a>',
    ),
  });
  const html = (path: string): string => readFileSync(folder.at("_site", path, "index.html"), "utf8");
  const hrefs = (path: string): string[] =>
    Array.from(
      /<p>[^]*<\/main>/.exec(html(path))?.[0].matchAll(/<a [^>]*href="([^"]*)"/g) ?? [],
      ([, href = ""]) => href,
    );
  let dead: string[];

  beforeAll(async () => {
    const { code, stderr } = await buildUnder(base, folder);
    expect(code).toBe(0);
    dead = stderr.match(/^.* dead-link$/gm) ?? [];
  }, 60_000);
  afterAll(() => {
    folder.remove();
  });

  test("a relative link to the file, the folder or the number of an article leads to its page", () => {
    const at = `${base}kb/900/`;
    expect(hrefs("kb/900/Q900001").slice(0, 7)).toEqual([
      `${at}Q900002/#cause`,
      `${at}Q900003/`,
      `${at}Q900003/`,
      `${at}Q900004/`,
      `${at}Q900002/`,
      `${at}Q900001/#x`,
      "../../../about/",
    ]);
    expect(hrefs("kb/900/Q900003")[0]).toBe(`${at}Q900001/`);
    expect(html("kb/900/Q900001")).toContain(`<a href="${at}Q900002/#cause" title="Why">two</a>`);
  });

  test("so does one on a page of the site's own", () => {
    expect(hrefs("own").slice(0, 2)).toEqual([`${base}kb/900/Q900001/#x`, `${base}kb/900/Q900002/`]);
    expect(html("own")).toContain(`<a href="${base}kb/900/Q900001/#x">one</a>`);
  });

  test("it counts as a reference, and a number that the site lacks has its page", () => {
    expect(html("kb/900/Q900001")).toMatch(/Referenced by<\/h2>\s*<ul[^]*Q900002[^]*Q900003[^]*<\/ul>/);
    expect(html("kb/900/Q900001")).toContain(`<a class="absent" href="${base}kb/900/Q900004/">four</a>`);
    expect(html("kb/900/Q900004")).toContain("Q900001");
  });

  test("one that leads nowhere is told with its place and what to do, and nothing else is", () => {
    const nothing = "at which nothing is; correct the address";
    const none = `expected a link to an article, a page or a file of the content folder, found`;
    const noImage = "expected an image of the content folder, found";
    const copy = "a file that is not copied to the site; put a copy into the content folder";
    const expected = [
      `kb/dead.md:6:10 warning ${none} "../outside.pdf", ${copy}`,
      `kb/dead.md:6:34 warning ${none} "none.md", ${nothing}`,
      `kb/dead.md:6:57 warning ${none} "none.md", ${nothing}`,
      `kb/dead.md:7:9 warning ${none} "no-article.md", a file that is no article of the site; give it the form of one, or put`,
      `kb/dead.md:7:37 warning ${none} "/abuot/", ${nothing}`,
      `kb/dead.md:9:11 warning ${noImage} ".tray.png", ${copy}`,
      `kb/dead.md:9:78 warning ${noImage} "cup.png", ${nothing}`,
      `kb/dead.md:11:10 warning ${none} "cell.md", ${nothing}`,
      `kb/pages/own.md:6:56 warning ${none} "../none.md", ${nothing}`,
      `kb/pages/own.md:10:23 warning ${none} "/abuot/", ${nothing}`,
      ...(base === "/" ? [`kb/pages/own.md:10:42 warning ${none} "/elsewhere/", ${nothing}`] : []),
      `kb/pages/own.md:10:66 warning ${noImage} "../.tray.png", ${copy}`,
      `kb/pages/own.md:12:75 warning ${none} "none.html", ${nothing}`,
      `kb/pages/own.md:14:28 warning ${noImage} "none.png", ${nothing}`,
    ];
    expect(dead).toEqual(expected.map((beginning) => expect.stringContaining(beginning)));
  });
});

test("a page's address without the site's prefix is told where the site has that page", async () => {
  const folder = new TemporaryFolder({
    "kb/Q900001.md": article("Q900001"),
    "kb/pages/own.md": page("[About](/about/)"),
  });
  const { stderr } = await buildUnder("/repo/", folder);
  folder.remove();
  expect(stderr).toContain(
    'kb/pages/own.md:6:9 warning expected a link to an article, a page or a file of the content folder, found "/about/", which leads out of the site below /repo/; write "{{ site.base }}about/" dead-link',
  );
});
