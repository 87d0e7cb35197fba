import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import Eleventy from "@11ty/eleventy";
import { readFileSync, rmSync } from "node:fs";
import kbpress from "../../lib/index.ts";
import { causesOf } from "../../lib/io/causes-of.ts";
import { afterReading, mendDisk } from "../support/faulty-disk.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess, type EndedProcess } from "../support/kb-process.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** The configuration that the README shows, but for the place of the package, by its name. */
function shownConfig(): Record<string, string> {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, name = "", text = ""] = /`([^`]+)` adds the plugin[^]*?```js\n([^]*?)```/.exec(readme) ?? [];
  return { [name]: text.replace('"kbpress"', JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)) };
}

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder({
    "articles/a.md": "---\nid: Q100001\ntitle: One\nproducts: [Printers]\n---\n\nSee Q100002. ![Tray](tray.png)\n",
    "articles/tray.png": "tray",
    "articles/b.md": "---\nid: Q100002\ntitle: Two\n---\n\n{{ this }} {% stays %} text.\n",
    "own/index.txt": "",
  });
  folder.enter();
});
afterEach(() => {
  folder.remove();
});

async function runEleventy(options: Parameters<typeof kbpress>[1], pathPrefix = "/", input = "own"): Promise<void> {
  const eleventy = new Eleventy(input, "direct", {
    source: "cli",
    configPath: "",
    quietMode: true,
    pathPrefix,
    config: (config) => {
      config.addPlugin(kbpress, options);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

test("plain Eleventy makes the same site as kb build, search index included", async () => {
  await runEleventy({ content: ["articles"] }, "/repo/");
  const { code } = await runCommand(
    folder.path,
    "build",
    "--content",
    "articles",
    "--path-prefix",
    "/repo/",
    "--output",
    "driven",
  );
  expect(code).toBe(0);
  const direct = folderContents(folder.at("direct"));
  expect(direct.size).toBeGreaterThan(20);
  expect([...direct.keys()]).toContain("attached/tray.png");
  expect(direct).toEqual(folderContents(folder.at("driven")));
});

test("plain Eleventy reports the same problems as kb build, including those found when pages are made", async () => {
  folder.write({
    "articles/c.md": "---\nid: Q100003\ntitel: Three\n---\n\n[Text](nowhere.md) [that](a.md).\n",
    "articles/pages/no address!.md": "---\ntitle: No address\n---\n",
    "articles/kbpress.json": JSON.stringify({ limits: { pageBytes: 400 } }),
  });
  const written = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  afterReading(/b\.md$/, () => {
    rmSync(folder.at("articles/b.md"));
  });
  await runEleventy({ content: ["articles"], search: false });
  mendDisk();
  const told = written.mock.calls.map(([text]) => String(text)).join("");
  written.mockRestore();
  const lines = told.trimEnd().split("\n");
  expect(lines.map((line) => [line.split(" ")[0], line.split(" ").at(-1)])).toEqual([
    ["articles/a.md:1:1", "page-size"],
    ["articles/b.md:1:1", "unreadable"],
    ["articles/c.md:1:1", "title-missing"],
    ["articles/c.md:3:1", "front-matter-key"],
    ["articles/c.md:6:8", "dead-link"],
    ["articles/pages/no", "page"],
    ["3", "notes"],
  ]);
  expect(lines.at(-1)).toBe("3 errors, 3 warnings, 0 notes");
});

test("template marks in an article stay text", async () => {
  await runEleventy({ content: ["articles"], search: false });
  expect(readFileSync(folder.at("direct/kb/100/Q100002/index.html"), "utf8")).toContain("{{ this }} {% stays %} text.");
});

test("a layout and a page of the project take the place of the package's", async () => {
  folder.write({
    "project/_includes/article.njk": "<p>ours</p>{{ content | safe }}",
    "project/about.md": "---\npermalink: /about/\n---\nOur own.\n",
  });
  await runEleventy({ content: ["articles"], search: false }, "/", "project");
  expect(readFileSync(folder.at("direct/kb/100/Q100001/index.html"), "utf8")).toMatch(/^<p>ours<\/p>/);
  expect(readFileSync(folder.at("direct/about/index.html"), "utf8")).toContain("Our own.");
});

test("a content root's page takes the place of the project's", async () => {
  folder.write({
    "site/about.md": "---\npermalink: /about/\n---\nThe project's.\n",
    "articles/pages/about.md": "---\npermalink: /about/\n---\nThe root's.\n",
  });
  await runEleventy({ content: ["articles"], search: false }, "/", "site");
  expect(readFileSync(folder.at("direct/about/index.html"), "utf8")).toContain("The root's.");
});

test("a wrong option stops Eleventy with what was expected", async () => {
  const failure = await runEleventy({ content: ["nowhere"] }).catch((error: unknown) => error);
  const messages = Array.from(causesOf(failure), ({ message }) => message);
  expect(messages).toContain("expected a folder with articles at nowhere, found none; name one with --content DIR");
});

test("the configuration in the README works in a project of either type", async () => {
  for (const type of ["commonjs", "module"]) {
    folder.write({ ...shownConfig(), "package.json": JSON.stringify({ type }) });
    expect(await kbProcess(folder.path, ["build", "--no-search"]).ended).toMatchObject({ code: 0 });
    expect(readFileSync(folder.at("_site/index.html"), "utf8")).toContain("Printer Knowledge Base");
  }
}, 60_000);

test("pages of finished sites in the project's folder are not templates of the next build", async () => {
  folder.write(shownConfig());
  const build = (output: string): Promise<EndedProcess> =>
    kbProcess(folder.path, ["build", "--no-search", "--output", output]).ended;
  expect(await build("one")).toMatchObject({ code: 0 });
  const pages = [...folderContents(folder.at("one")).keys()];
  for (const output of ["sites/two", "sites/two"]) {
    expect(await build(output)).toMatchObject({ code: 0 });
    expect([...folderContents(folder.at(output)).keys()]).toEqual(pages);
  }
}, 60_000);

test("a project's page at the address of an article is left out and reported", async () => {
  folder.write({ ...shownConfig(), "mine.md": "---\npermalink: /kb/100/Q100001/\n---\nMine.\n" });
  const { code, stderr } = await kbProcess(folder.path, ["build", "--no-search"]).ended;
  expect(code).toBe(0);
  expect(stderr).toContain("mine.md:1:1 error expected an address that no article or list has, found /kb/100/Q100001/");
}, 60_000);

test("kb build refuses a project whose Eleventy configuration lacks the plugin", async () => {
  folder.write({ "package.json": '{ "type": "module" }', ".eleventy.js": "export default function () {}\n" });
  const { code, stderr } = await runCommand(folder.path, "build", "--content", "articles");
  expect(code).toBe(2);
  expect(stderr).toContain("does not add the kbpress plugin");
});
