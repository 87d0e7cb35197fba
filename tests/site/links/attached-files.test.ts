import { existsSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { markdownArticle } from "../../support/articles.ts";
import { runCommand, type CommandResult } from "../../support/run-command.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const article = (id: string, ...body: string[]): string =>
  markdownArticle({ frontMatter: [`id: ${id}`, `title: Of ${id}`], body });
const page = (...body: string[]): string =>
  ["---", "layout: page.njk", "title: Own", "---", "", ...body, ""].join("\n");

const build = ({ path }: TemporaryFolder, ...flags: string[]): Promise<CommandResult> =>
  runCommand(path, "build", "--content", "kb", "--no-search", ...flags);

describe.each(["/", "/repo/"])("in a site below %s", (base) => {
  const folder = new TemporaryFolder({
    "kb/printers/Q900001.md": article(
      "Q900001",
      '![The tray](tray.png "Open") [Manual](<../files/manual 2.pdf#page=3>) [log](setup.txt)',
      "",
      "[![The & tray](tray.png)](../printers/tray.png?big) ![logo](../public/logo.png) ![defined][d]",
      "",
      "[d]: <..\\files\\a%23b.png>",
    ),
    "kb/printers/tray.png": "tray",
    "kb/printers/setup.txt": "log",
    "kb/files/manual 2.pdf": "manual",
    "kb/files/a#b.png": "other",
    "kb/files/unused.png": "",
    "kb/public/logo.png": "logo",
    "kb/pages/own.md": page(
      "![We](we.png) [tray](../printers/tray.png)",
      "",
      '<p><img width="60" src=\'we.png\' alt=""> <a href=../files/manual%202.pdf>Manual</a></p>',
    ),
    "kb/pages/we.png": "we",
  });
  const built = (path: string): string => readFileSync(folder.at("_site", path), "utf8");
  let stderr: string;

  beforeAll(async () => {
    const result = await build(folder, "--path-prefix", base);
    expect(result.code).toBe(0);
    stderr = result.stderr;
  }, 60_000);
  afterAll(() => {
    folder.remove();
  });

  test("files that an article links to or shows have an address of their own, by their paths", () => {
    const html = built("kb/900/Q900001/index.html");
    const tray = `${base}attached/printers/tray.png`;
    expect(html).toContain(`<img src="${tray}" alt="The tray" title="Open">`);
    expect(html).toContain(`<a href="${base}attached/files/manual%202.pdf#page=3">Manual</a>`);
    expect(html).toContain(`<a href="${base}attached/printers/setup.txt">log</a>`);
    expect(html).toContain(`<a href="${tray}?big"><img src="${tray}" alt="The &amp; tray"></a>`);
    expect(html).toContain(`<img src="${base}attached/files/a%23b.png" alt="defined">`);
    expect(built("attached/printers/tray.png")).toBe("tray");
    expect(built("attached/files/manual 2.pdf")).toBe("manual");
    expect(built("attached/files/a#b.png")).toBe("other");
  });

  test("so have those of a page of the site's own, also in raw HTML", () => {
    const html = built("own/index.html");
    expect(html).toContain(`<img src="${base}attached/pages/we.png" alt="We">`);
    expect(html).toContain(`<a href="${base}attached/printers/tray.png">tray</a>`);
    expect(html).toContain(`<img width="60" src="${base}attached/pages/we.png" alt="">`);
    expect(html).toContain(`<a href="${base}attached/files/manual%202.pdf">Manual</a>`);
    expect(built("attached/pages/we.png")).toBe("we");
  });

  test("a file of public/ stands at its address there alone", () => {
    expect(built("kb/900/Q900001/index.html")).toContain(`<img src="${base}logo.png" alt="logo">`);
    expect(existsSync(folder.at("_site/attached/public"))).toBe(false);
  });

  test("they are not said to be left out, by kb lint neither; a file that nothing names is", async () => {
    const leftOut = [expect.stringContaining("kb/files/unused.png:1:1 info expected")];
    expect(stderr.match(/^.* (?:error|warning|info) .*$/gm)).toEqual(leftOut);
    const { stdout } = await runCommand(folder.path, "lint", "kb");
    expect(stdout.match(/^ .*$/gm)).toEqual(leftOut);
  });
});

test("a file outside of the content folder, hidden, or in a site that kbpress made is not published", async () => {
  const named = ["../secret.png", "link.png", "folder/link.png", "hidden.png", ".git/config.png", "old/site.png"];
  const folder = new TemporaryFolder({
    "kb/Q900001.md": article("Q900001", ...named.map((name) => `![x](${name})`)),
    "kb/.git/config.png": "",
    "kb/old/.kbpress": "",
    "kb/old/site.png": "",
    "secret.png": "",
    "secrets/link.png": "",
  });
  symlinkSync("../secret.png", folder.at("kb/link.png"));
  symlinkSync("../secrets", folder.at("kb/folder"));
  symlinkSync(".git/config.png", folder.at("kb/hidden.png"));
  const { code, stderr } = await build(folder);
  expect(code).toBe(0);
  expect(existsSync(folder.at("_site/attached"))).toBe(false);
  for (const name of named)
    expect(stderr).toContain(`expected an image of the content folder, found "${name}", a file that is not copied`);
  folder.remove();
}, 60_000);

test("of two content folders with a file at one path the first has the address, and the second is told", async () => {
  const folder = new TemporaryFolder({
    "kb/Q900002.md": article("Q900002"),
    "kb/a/tray.png": "first",
    "kb/b": "a file where the other has a folder",
    "more/Q900001.md": article("Q900001", "![x](a/tray.png) ![x](b/lid.png) ![x](c.png)"),
    "more/a/tray.png": "second",
    "more/b/lid.png": "second",
    "more/c.png": "second",
  });
  const { code, stderr } = await build(folder, "--content", "more");
  expect(code).toBe(0);
  const clash = "error expected a path that no file of an earlier content folder has, found that of";
  expect(stderr).toContain(`more/a/tray.png:1:1 ${clash} kb/a/tray.png: both would be at /attached/a/tray.png;`);
  expect(stderr).toContain(`more/b/lid.png:1:1 ${clash} kb/b: both would be at /attached/b/lid.png;`);
  expect(readFileSync(folder.at("_site/attached/c.png"), "utf8")).toBe("second");
  expect(existsSync(folder.at("_site/attached/a"))).toBe(false);
  folder.remove();
}, 60_000);

test("the next build takes over those that are the same, copies those that are not, and removes the rest", async () => {
  const folder = new TemporaryFolder({
    "kb/Q900001.md": article("Q900001", "![x](same.png) ![x](changed.png) ![x](gone.png)"),
    "kb/same.png": "same",
    "kb/changed.png": "before",
    "kb/gone.png": "gone",
  });
  const builtAt = (name: string): number => statSync(folder.at("_site/attached", name)).mtimeMs;
  const waitingTime = 2100;
  await new Promise((resolve) => setTimeout(resolve, waitingTime));
  await build(folder);
  const [same, changed] = [builtAt("same.png"), builtAt("changed.png")];
  folder.write({ "kb/changed.png": "after" });
  rmSync(folder.at("kb/gone.png"));
  await build(folder);
  expect(builtAt("same.png")).toBe(same);
  expect(builtAt("changed.png")).not.toBe(changed);
  expect(readFileSync(folder.at("_site/attached/changed.png"), "utf8")).toBe("after");
  expect(existsSync(folder.at("_site/attached/gone.png"))).toBe(false);
  expect(readFileSync(folder.at("_site/kb/900/Q900001/index.html"), "utf8")).toContain('src="gone.png"');
  folder.remove();
}, 60_000);
