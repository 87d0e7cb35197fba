import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { markdownArticle, textArticle } from "../support/articles.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** The most bytes that a file system lets a name have. */
const longest = (character: string, end: string): string =>
  character.repeat((255 - end.length) / Buffer.byteLength(character)) + end;

const notUtf8 = (end: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(end)]);

/** Names that a shell, a template engine, a glob or a terminal would take for something else. */
const odd = [
  ...["control\u0001\u001b[31m", "quotes\"'`$(x)&<b>", "back\\slash", "new\nline", "%2e%2e%2f{{ x }}{% y %}"],
  ...["-flag", " ", "glob*?[a]{b,c}(d|e)", "!not", "hash#query?100%", "\u00E9\u202E"],
];

const ids = [longest("x", ".md"), longest("\u00E9", ".md"), ...odd.map((name) => `${name}.md`)].map(
  (name, nth) => [`Q${String(900_100 + nth)}`, name] as const,
);
const page = "---\nlayout: page.njk\ntitle: Ours\n---\n\nOur own.\n";

let folder: TemporaryFolder;
let result: CommandResult;
const read = (path: string): string => readFileSync(folder.at("site", path), "utf8");
const at = (path: string, name: Buffer): Buffer => Buffer.concat([Buffer.from(`${folder.at(path)}/`), name]);
const build = (): Promise<CommandResult> =>
  runCommand(folder.path, "build", "--content", "kb", "--output", "site", "--site-url", "https://example.org");

beforeAll(async () => {
  const articles = ids.map(([id, name]) => [
    `kb/${name}`,
    markdownArticle({ frontMatter: [`id: ${id}`, `title: Of ${id}`] }),
  ]);
  folder = new TemporaryFolder({
    ...(Object.fromEntries(articles) as Record<string, string>),
    [`kb/${longest("X", ".TXT")}`]: textArticle({ id: "Q900200" }),
    [`kb/pages/${longest("p", ".md")}`]: page,
    ...Object.fromEntries(
      odd.map((name, nth) => [
        `kb/pages/at ${name}.md`,
        page.replace("title", `permalink: /own-${String(nth)}/\ntitle`),
      ]),
    ),
    ...Object.fromEntries(odd.map((name) => [`kb/pages/${name}.md`, page])),
    ...Object.fromEntries([...odd, longest("f", "")].map((name) => [`kb/public/files/${name}`, name])),
  });
  mkdirSync(at("kb", notUtf8("")));
  mkdirSync(at("kb/public", notUtf8("")));
  for (const path of ["kb", "kb/pages"]) writeFileSync(at(path, notUtf8(".md")), page);
  writeFileSync(at("kb/public", notUtf8(".txt")), "text");
  symlinkSync("nowhere.md", folder.at("kb/pages/link.md"));
  result = await build();
}, 120_000);
afterAll(() => {
  folder.remove();
});

describe("a site of files with the strangest names", () => {
  test("has all articles, and shows the names of their files as text", () => {
    expect(result.code).toBe(0);
    for (const [id] of ids) expect(read(`kb/900/${id}/index.html`)).toContain(`Of ${id}</h1>`);
    expect(read("kb/900/Q900100/index.html")).toContain(`Source: ${longest("x", ".md")}, SHA-256`);
    expect(read("kb/900/Q900103/index.html")).toContain("Source: quotes\"'`$(x)&amp;&lt;b&gt;.md, SHA-256");
    expect(read("kb/900/Q900200/index.html")).toContain(longest("X", ".TXT"));
  });

  test("has the site's own pages where they have a plain address, and says of the others what to do", () => {
    expect(read(`${longest("p", ".md").slice(0, -3)}/index.html`)).toContain("Our own.");
    for (const nth of odd.keys()) expect(read(`own-${String(nth)}/index.html`)).toContain("Our own.");
    const left = result.stderr.match(
      /^kb\/pages\/.* error expected a page whose name is made of letters from A to Z, .*$/gm,
    );
    expect(left).toHaveLength(odd.length - ["-flag"].length);
    expect(left?.[0]).toContain("the page is left out: rename it, or give it a permalink page");
    expect(read("-flag/index.html")).toContain("Our own.");
  });

  test("copies what lies in public/ under its own name", () => {
    for (const name of [...odd, longest("f", "")]) expect(read(`files/${name}`)).toBe(name);
  });

  test("names files and folders whose names are not UTF-8, and links that lead nowhere, and is built all the same", () => {
    const found = (kind: string): string =>
      `1:1 error expected a ${kind} that can be read, found a name that is not UTF-8, at which nothing can be read (ENOENT); it is left out: rename it unreadable`;
    for (const path of ["kb/\uFFFD\uFFFD.md", "kb/pages/\uFFFD\uFFFD.md", "kb/public/\uFFFD\uFFFD.txt"])
      expect(result.stderr).toContain(`${path}:${found("file")}`);
    for (const path of ["kb/\uFFFD\uFFFD", "kb/public/\uFFFD\uFFFD"])
      expect(result.stderr).toContain(`${path}:${found("folder")}`);
    expect(result.stderr).toContain("kb/pages/link.md:1:1 error expected a file that can be read, found nothing there");
  });

  test("is built again over the one that stands, with the same report", async () => {
    const before = read("sitemap-1.xml");
    const again = await build();
    expect(again.code).toBe(0);
    expect(again.stderr.match(/^kb\/.*$/gm)).toEqual(result.stderr.match(/^kb\/.*$/gm));
    expect(read("sitemap-1.xml")).toBe(before);
    expect(before.match(/<loc>.*$/gm)?.filter((line) => !/^<loc>[\w:/.-]+<\/loc>/.test(line))).toEqual([]);
  }, 120_000);
});
