import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { disk } from "../../lib/io/disk.ts";
import { markdownArticle } from "../support/articles.ts";
import { breakDisk, mendDisk, mendDiskAfterEach } from "../support/faulty-disk.ts";
import { folderContents } from "../support/folder-contents.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** What the system may answer, and what the message must say of it. */
const faults: [code: string, meaning: string, remedy: string][] = [
  ["ENOSPC", "no space left", "free some"],
  ["EACCES", "no permission for it", "give the user who builds permission for it"],
  ["EROFS", "a file system that is read-only", "choose another place with --output DIR"],
  ["ENOENT", "nothing there", "see whether another program removes it"],
  ["EMFILE", "too many open files", "raise the limit (ulimit -n)"],
];

let folder: TemporaryFolder;
let before: Map<string, string>;

const build = (...args: string[]): Promise<CommandResult> =>
  runCommand(folder.path, "build", "--content", "articles", "--output", "site", ...args);

beforeAll(async () => {
  folder = new TemporaryFolder({ "articles/a.md": markdownArticle() });
  expect((await build("--no-search")).code).toBe(0);
  before = folderContents(folder.at("site"));
  folder.write({ "articles/b.md": markdownArticle({ frontMatter: ["id: Q900002", "title: The lid is open"] }) });
});
afterAll(() => {
  folder.remove();
});
mendDiskAfterEach();

/** The old site as it was, and nothing beside it. */
function expectUntouched(): void {
  expect(readdirSync(folder.path).sort()).toEqual([".cache", "articles", "site"]);
  expect(readdirSync(folder.at(".cache/kbpress-swaps"))).toEqual([]);
  expect(folderContents(folder.at("site"))).toEqual(before);
}

/** A build that fails for that code in an operation on that path. */
async function expectFailure(
  operation: keyof typeof disk,
  code: string,
  path: RegExp,
  args = ["--no-search"],
): Promise<void> {
  breakDisk(operation, code, path);
  const { code: exitCode, stderr } = await build(...args);
  const [, meaning = "", remedy = ""] = faults.find(([known]) => known === code) ?? [];
  expect(exitCode).toBeGreaterThan(0);
  expect(stderr).toMatch(/^kb build: .*expected to /m);
  expect(stderr).toMatch(new RegExp(path.source.replace("$", "")));
  expect(stderr).toContain(`found ${meaning} (${code}); ${remedy}`);
  expect(stderr).not.toContain("    at ");
  expectUntouched();
}

describe.each(faults)("%s", (code) => {
  test.each([
    ["making the new site's folder", "makeFolder", /\.kbpress-new$/],
    ["reading the taxonomy", "readFile", /keywords\.json$/],
    ["listing the site's own pages", "listFolder", /content.pages$/],
  ] as const)("in %s", async (_, operation, path) => {
    await expectFailure(operation, code, path);
  });

  test("in listing the content folder", async () => {
    await expectFailure("listFolder", code, /articles$/);
  });
});

test("articles and folders that can't be read are reported with their paths and causes, and the others are built", async () => {
  const others = new TemporaryFolder({
    "articles/folder/e.md": "",
    "articles/public/tray.png": "",
    "articles/public/images/lid.png": "",
  });
  for (const [name, id] of Object.entries({ a: "Q900001", b: "Q900002", c: "Q900003", d: "Q900004" }))
    others.write({
      [`articles/${name}.md`]: markdownArticle({ frontMatter: [`id: ${id}`, `title: The lid ${name}`] }),
    });
  breakDisk("readFile", "EACCES", /b\.md$/);
  breakDisk("readFile", "ENOENT", /c\.md$/);
  breakDisk("readFile", "EIO", /d\.md$/);
  breakDisk("readFile", "EIO", /tray\.png$/);
  breakDisk("listFolder", "EACCES", /articles.folder$|images$/);
  const { code, stderr } = await runCommand(others.path, "build", "--content", "articles", "--no-search");
  expect(code).toBe(0);
  expect(stderr).toContain(
    "articles/b.md:1:1 error expected a file that can be read, found no permission for it (EACCES)",
  );
  expect(stderr).toContain("articles/c.md:1:1 error expected a file that can be read, found nothing there (ENOENT)");
  expect(stderr).toContain("articles/d.md:1:1 error expected a file that can be read, found a device that fails (EIO)");
  expect(stderr).toContain("articles/folder:1:1 error expected a folder that can be read, found no permission for it");
  expect(stderr).toContain("articles/public/tray.png:1:1 error expected a file that can be read, found a device that");
  expect(stderr).toContain(
    "articles/public/images:1:1 error expected a folder that can be read, found no permission for it",
  );
  expect(stderr).toContain("1 article in _site");
  others.remove();
});

test("where too many files are open no article is left out: the build stops", async () => {
  await expectFailure("readFile", "EMFILE", /b\.md$/);
});

/** What knows the pages of the last build, which then takes the old site's place as a whole. */
function forgetLastBuild(): void {
  rmSync(folder.at(".cache/kbpress"), { recursive: true, force: true });
}

describe("when all pages are made", () => {
  beforeEach(forgetLastBuild);

  test.each([
    ["writing the site's mark", "ENOSPC", "writeFile", /\.kbpress$/],
    ["writing the journal", "EROFS", "writeFile", /kbpress-swaps/],
    ["moving the old site away", "EACCES", "move", /site$/],
    ["moving the new site in", "ENOENT", "move", /\.kbpress-new$/],
  ] as const)("in %s: %s", async (_, code, operation, path) => {
    await expectFailure(operation, code, path);
  });

  test("in writing a page, which Eleventy does", async () => {
    const { makeFolder } = disk;
    disk.makeFolder = (path) => {
      makeFolder(path);
      if (path.endsWith(".kbpress-new")) disk.writeFile(join(path, "about"), "a file where a folder should be");
    };
    const { code, stderr } = await build("--no-search");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^kb build: expected to open .*about.index\.html, found a file where a folder should be .*/m,
    );
    expect(stderr).toContain("site is left as it was");
    expect(stderr).not.toContain("    at ");
    expectUntouched();
  });

  test.each([["ENOSPC"], ["EMFILE"]])("in writing the lists of the search: %s", async (code) => {
    await expectFailure("writeFile", code, /facets\.bin\.gz$/, []);
  });
});

describe("once the new site is being put in place", () => {
  beforeEach(() => {
    folder = new TemporaryFolder({ "articles/a.md": markdownArticle() });
  });
  afterEach(() => {
    folder.remove();
  });

  test("a page that can't be moved beside those that have not changed is reported, and the next command moves it", async () => {
    await build("--no-search");
    folder.write({ "articles/b.md": markdownArticle({ frontMatter: ["id: Q900002", "title: The lid is open"] }) });
    breakDisk("move", "EACCES", /Q900002.index\.html$/);
    const { code, stderr } = await build("--no-search");
    expect(code).toBe(1);
    expect(stderr).toContain("a part of the new site is not at site yet");
    mendDisk();
    expect((await runCommand(folder.path, "lint", "articles")).stderr).toContain("finished an interrupted build");
    expect(folderContents(folder.at("site")).has("kb/900/Q900002/index.html")).toBe(true);
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "articles", "site"]);
  });

  test("an old site that can't be removed is reported; the new one is in place, and the next command removes the rest", async () => {
    await build("--no-search");
    forgetLastBuild();
    breakDisk("remove", "EACCES", /kbpress-old$/);
    const { code, stderr } = await build("--no-search");
    expect(code).toBe(1);
    expect(stderr).toContain("the new site stands at site; what is left of the old one can't be removed");
    mendDisk();
    expect((await runCommand(folder.path, "lint", "articles")).stderr).toContain("removed the site that");
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "articles", "site"]);
  });
});
