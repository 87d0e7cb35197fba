import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { rmSync } from "node:fs";
import { markdownArticle } from "../support/articles.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess, type EndedProcess } from "../support/kb-process.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const patience = 60_000;
const plugin = new URL("../../dist/index.js", import.meta.url).href;

const page = (body: string, layout = "page.njk"): string => `---\ntitle: Own\nlayout: ${layout}\n---\n\n${body}\n`;

let folder: TemporaryFolder;
let before: Map<string, string>;
const build = (...flags: string[]): Promise<EndedProcess> =>
  kbProcess(folder.path, ["build", "--content", "kb", "--output", "site", "--workers", "2", ...flags]).ended;

async function openFolder(files: Record<string, string>): Promise<void> {
  // More articles than one thread takes at once.
  const articles = Array.from({ length: 250 }, (_, nth) => {
    const id = `Q9${String(10_000 + nth)}`;
    return [`kb/${id}.md`, markdownArticle({ frontMatter: [`id: ${id}`, "title: The lid"] })] as const;
  });
  folder = new TemporaryFolder({ ...Object.fromEntries(articles), ...files });
  expect(await build("--no-search")).toMatchObject({ code: 0 });
  before = folderContents(folder.at("site"));
}
afterAll(() => {
  folder.remove();
});

/** One error that names the place and what is wrong, no stack, and the old site as it was. */
async function expectError(file: string, text: string, found: string, flags = ["--no-search"]): Promise<void> {
  folder.write({ [file]: text });
  const { code, stderr } = await build(...flags);
  rmSync(folder.at(file));
  expect(code).toBe(1);
  const message = `expected the site's own pages and layouts to be free of errors, found in ${found}`;
  expect(stderr.match(/^kb build: .*/gm)).toEqual([expect.stringContaining(message)]);
  expect(stderr).toContain("site is left as it was");
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(folderContents(folder.at("site"))).toEqual(before);
}

describe("an error in a page of a content folder stops the build with file, line, what is wrong and what to do", () => {
  beforeAll(() => openFolder({}), patience);

  test.each([
    ["a filter that is none", page('{{ "a" | nosuch }}'), "own.md:6:1: undefined filter: nosuch; mend it"],
    [
      "a filter behind a byte order mark",
      `\uFEFF${page('{{ "a" | nosuch }}')}`,
      "own.md:6:1: undefined filter: nosuch",
    ],
    ["a tag that is none", page("Text\n\n{% nosuch %}"), 'own.md:8:1: tag "nosuch" not found; mend it'],
    ["a tag without its end", page("{% for a in b %}"), "own.md:6:1: tag {% for a in b %} not closed; mend it"],
    ["a condition that is none", page("{% if %}"), 'own.md:6:6: invalid value expression: ""; mend it'],
    ["a template that is not there", page('{% include "a" %}'), 'own.md:6:1: no template "a", which it includes'],
    ["a layout that is not there", page("", "nosuch.njk"), "own.md: the layout nosuch.njk, which does not exist; name"],
  ])(
    "%s",
    async (_, text, found) => {
      await expectError("kb/pages/own.md", text, `kb/pages/${found}`);
    },
    patience,
  );
});

describe("so does one in a project's own templates", () => {
  beforeAll(
    () =>
      openFolder({
        "package.json": '{ "type": "module" }',
        ".eleventy.js": `import kbpress from "${plugin}";
          export default function (config) {
            config.addPlugin(kbpress);
            return { dir: { input: "src" } };
          }`,
        "src/included.txt": "",
      }),
    patience,
  );

  test.each([
    ["page.njk", page('{{ "a" | nosuch }}'), "page.njk: filter not found: nosuch; mend it"],
    ["page.njk", page("{% nosuch %}"), "page.njk:6:4: unknown block tag: nosuch; mend it"],
    ["page.njk", page('{% include "a.njk" %}'), "page.njk: template not found: a.njk; mend it"],
    ["page.njk", '---\ntitle: "a\n---\n', "page.njk:3:1: unexpected end of the stream"],
    ["page.md", page("", "nosuch.njk"), "page.md: the layout nosuch.njk, which does not exist; name"],
    ["_includes/article.njk", "{{ content | nosuch }}", "_includes/article.njk: filter not found: nosuch; mend it"],
    ["_includes/base.njk", "<p>\n{% nosuch %}", "_includes/base.njk:2:4: unknown block tag: nosuch; mend it"],
  ])(
    "%s (%#)",
    async (file, text, found) => {
      await expectError(`src/${file}`, text, `src/${found}`);
    },
    patience,
  );

  test(
    "_includes/article.njk, while the search index is written",
    async () => {
      const found = "src/_includes/article.njk: filter not found: nosuch; mend it";
      await expectError("src/_includes/article.njk", "{{ content | nosuch }}", found, []);
    },
    patience,
  );
});
