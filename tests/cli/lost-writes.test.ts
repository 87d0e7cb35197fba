import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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

/** One error on stderr with its words, and the old site as it was with nothing beside it. */
function expectFailure({ code, stderr }: EndedProcess, words: RegExp): void {
  expect(code).toBe(1);
  expect(stderr.match(/^kb build: .*/gm)).toEqual([expect.stringMatching(words)]);
  expect(stderr).toContain("disk/site is left as it was");
  expect(stderr).not.toMatch(/^ {4}at |Warning/m);
  expect(readdirSync(disk)).toEqual(["site"]);
  expect(folderContents(folder.at("disk/site"))).toEqual(before);
}

describe("a disk that is full stops a build, whose old site stands", () => {
  const full = /found no space left \(ENOSPC\); free some, or choose another place with --output DIR/;

  (isMounted ? test : test.skip).each([
    ["while Eleventy copies files", 24, "--no-search"],
    ["while Eleventy writes pages", 120, "--no-search"],
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

test("a thread that ends before its work does stops a build, whose old site stands", async () => {
  rmSync(folder.at(".cache"), { recursive: true });
  const end = 'import { isMainThread } from "node:worker_threads"; if (!isMainThread) process.exit(7);';
  const ended = await build(["--no-search"], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(end)}`,
  });
  expectFailure(ended, /found one that ended before; as a rule memory ran out: build on fewer with --workers 1/);
}, 60_000);
