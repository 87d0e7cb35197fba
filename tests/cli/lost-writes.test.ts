import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { markdownArticle } from "../support/articles.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess, type EndedProcess } from "../support/kb-process.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** More than one thread takes at once, so that there are two. */
const articles = Array.from({ length: 60 }, (_, nth) => {
  const id = `Q9000${String(nth + 10)}`;
  return [`articles/${id}.md`, markdownArticle({ frontMatter: [`id: ${id}`, "title: The lid"] })] as const;
});

const folder = new TemporaryFolder(Object.fromEntries(articles));
const disk = folder.at("disk");
mkdirSync(disk);

/** A file system in memory, whose size can be chosen. */
const setSize = (kilobytes: number, ...options: string[]): boolean =>
  spawnSync("mount", ["-t", "tmpfs", "-o", [`size=${String(kilobytes)}k`, ...options].join(), "kbpress", disk])
    .status === 0;
const usedKilobytes = (): number => {
  const { blocks, bfree, bsize } = statfsSync(disk);
  return ((blocks - bfree) * bsize) / 1024;
};

const isMounted = setSize(16_000);
afterAll(() => {
  if (isMounted) spawnSync("umount", [disk]);
  folder.remove();
});

const build = (args: readonly string[], env: Record<string, string> = {}): Promise<EndedProcess> =>
  kbProcess(folder.path, ["build", "--content", "articles", "--output", "disk/site", "--workers", "2", ...args], env)
    .ended;

let before: Map<string, string>;
beforeAll(async () => {
  expect(await build([])).toMatchObject({ code: 0 });
  before = folderContents(folder.at("disk/site"));
}, 60_000);

const escaped = (text: string): string => text.replace(/[()]/g, "\\$&");

/** What knows the last build, which would make no page anew. */
beforeEach(() => {
  rmSync(folder.at(".cache"), { recursive: true, force: true });
});

/** One error on stderr with its words, and the old site as it was with nothing beside it. */
function expectFailure({ code, stderr }: EndedProcess, words: RegExp): void {
  expect(code).toBe(1);
  expect(stderr.match(/^kb build: .*/gm)).toEqual([expect.stringMatching(words)]);
  expect(stderr).toContain("disk/site is left as it was");
  expect(stderr).not.toMatch(/^ {4}at |Warning/m);
  expect(readdirSync(disk)).toEqual(["site"]);
  expect(folderContents(folder.at("disk/site"))).toEqual(before);
}

describe("a full disk stops a build, and the old site stays", () => {
  const full = /found no space left \(ENOSPC\); free some, or choose another place with --output DIR/;

  (isMounted ? test : test.skip).each([
    ["while articles are drafted", 8, "--no-search"],
    ["while Eleventy copies files", 64, "--no-search"],
    ["while pages are written", 160, "--no-search"],
    ["while Pagefind writes", 600, "--search-parts=1"],
  ])(
    "%s (needs the right to mount)",
    async (_, kilobytes, flag) => {
      setSize(usedKilobytes() + kilobytes, "remount");
      const ended = await build([flag]);
      setSize(16_000, "remount");
      expectFailure(ended, full);
    },
    60_000,
  );
});

/** Lets the process run the module of tests/support before the command. */
const withModule = (name: string, env: Record<string, string>): Record<string, string> => ({
  ...env,
  NODE_OPTIONS: `--import ${new URL(`../support/${name}`, import.meta.url).href}`,
});

describe("a file that may not be written stops a build, and the old site stays", () => {
  const [noRight, readOnly] = [
    "found no permission for it (EACCES); give the user who builds permission for it",
    "found a file system that is read-only (EROFS); choose another place with --output DIR",
  ];

  test.each([
    ["an asset that Eleventy copies", "EACCES", "expected to open", "/assets/site.css$", noRight],
    ["the folder of assets", "EROFS", "expected to make the folder", "kbpress-new/assets$", readOnly],
    ["one of the site's own pages", "EROFS", "expected to open", "/about/index.html$", readOnly],
    ["what is kept of articles until their pages are made", "EACCES", "expected to open", "/.kbpress-drafts/", noRight],
    ["an article's page, on a thread", "EACCES", "expected to open", "/kb/900/Q900050/index.html$", noRight],
    ["the folder of that page", "EROFS", "expected to make the folder", "/kb/900/Q900050$", readOnly],
    ["a page of a list", "EACCES", "expected to open", "kbpress-new/id/index.html$", noRight],
  ])(
    "%s: %s",
    async (_, code, expected, path, found) => {
      const env = { REFUSED_PATH: path, REFUSED_CODE: code };
      const ended = await build(["--no-search"], withModule("refuse-writes.js", env));
      expectFailure(ended, new RegExp(`${expected} .*${path.replace("$", "")}\\d*, ${escaped(found)}`));
    },
    60_000,
  );

  test("and the next build succeeds", async () => {
    expect(await build([])).toMatchObject({ code: 0 });
    expect(folderContents(folder.at("disk/site"))).toEqual(before);
  }, 60_000);
});

describe("a file that Pagefind may not write stops a build, the old site stays, and the next build succeeds", () => {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;

  (isMounted ? test : test.skip)(
    "on a file system that is read-only (needs the right to mount)",
    async () => {
      // One of its own, since pages are written at the same time.
      const env = { RUN_AT: "kbpress-new/pagefind$", RUN: "mount -t tmpfs -o ro none $1" };
      const ended = await build([], withModule("run-at-folder.js", env));
      spawnSync("umount", [join(disk, ".site.kbpress-new/pagefind")]);
      expect(ended.stderr).toMatch(
        /search index can't be written: .*a file system that is read-only \(EROFS\); choose/,
      );
      // Where nothing may be written nothing can be removed; the next build does it.
      expect(folderContents(folder.at("disk/site"))).toEqual(before);
      expect(await build([])).toMatchObject({ code: 0 });
      expect(readdirSync(disk)).toEqual(["site"]);
    },
    60_000,
  );

  (process.platform === "win32" ? test.skip : test)(
    "in a folder to which the user has no right",
    async () => {
      const other = new TemporaryFolder(Object.fromEntries(articles));
      chmodSync(other.path, 0o777);
      const user = isRoot ? { uid: nobody, gid: nobody } : {};
      const run = (env: Record<string, string> = {}): Promise<EndedProcess> =>
        kbProcess(other.path, ["build", "--content", "articles", "--output", "site"], env, user).ended;
      const ended = await run(withModule("run-at-folder.js", { RUN_AT: "kbpress-new/pagefind$", RUN: "chmod 555 $1" }));
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(
        /search index can't be written: .*kbpress-new\/pagefind.*found no permission for it/,
      );
      expect(readdirSync(other.path).sort()).toEqual([".cache", "articles"]);
      expect(await run()).toMatchObject({ code: 0 });
      other.remove();
    },
    60_000,
  );
});

test("a thread that ends before its work does stops a build, and the old site stays", async () => {
  const end = 'import { isMainThread } from "node:worker_threads"; if (!isMainThread) process.exit(7);';
  const ended = await build(["--no-search"], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(end)}`,
  });
  expectFailure(ended, /found one that ended before; as a rule memory ran out: build on fewer with --workers 1/);
}, 60_000);
