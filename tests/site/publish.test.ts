import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { silentProgress } from "../../lib/model/progress.ts";
import { lockOutput } from "../../lib/site/output-lock.ts";
import {
  beginMerge,
  finishMerge,
  markSite,
  openStaging,
  recoverJournaledSwaps,
  recoverSwap,
  removeRetired,
  removeStaging,
  swapStaging,
} from "../../lib/site/publish.ts";
import { UsageError } from "../../lib/site/user-errors.ts";
import { breakDisk, mendDisk } from "../support/faulty-disk.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
let output: string;
const before = process.cwd();
beforeEach(() => {
  folder = new TemporaryFolder();
  process.chdir(folder.path);
  output = folder.at("site");
});
afterEach(() => {
  mendDisk();
  process.chdir(before);
  folder.remove();
});

const [staging, retired] = [".site.kbpress-new", ".site.kbpress-old"];

function buildVersion(version: string): void {
  writeFileSync(`${openStaging(output)}/page`, version);
}

function markAndSwap(): void {
  markSite(join(dirname(output), staging));
  swapStaging(output);
}

async function publishStaging(): Promise<void> {
  markAndSwap();
  await removeRetired(output, silentProgress);
}

const standing = (): string => readFileSync(folder.at("site/page"), "utf8");

test("a finished site takes the output's place, and nothing else stays behind", async () => {
  buildVersion("first");
  await publishStaging();
  buildVersion("second");
  expect(standing()).toBe("first");
  await publishStaging();
  expect(standing()).toBe("second");
  expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
});

describe("after an interruption", () => {
  test("between the two renames the new site is put in place", async () => {
    buildVersion("first");
    await publishStaging();
    buildVersion("second");
    markSite(folder.at(staging));
    renameSync(output, folder.at(retired));
    expect(recoverSwap(output)).toMatch(/^finished an interrupted build/);
    expect(standing()).toBe("second");
    expect(existsSync(folder.at(retired))).toBe(false);
  });

  test("between them, with an unfinished new site, the old one comes back", async () => {
    buildVersion("first");
    await publishStaging();
    renameSync(output, folder.at(retired));
    buildVersionUnfinished();
    expect(recoverSwap(output)).toMatch(/^restored/);
    expect(standing()).toBe("first");
  });

  test("after them the old site is removed", async () => {
    buildVersion("second");
    await publishStaging();
    folder.write({ [`${retired}/page`]: "first" });
    expect(recoverSwap(output)).toMatch(/^removed the site/);
    expect(standing()).toBe("second");
    expect(recoverSwap(output)).toBeNull();
  });

  test("during the build the old site stands, and the next build begins anew", async () => {
    buildVersion("first");
    await publishStaging();
    buildVersion("half");
    expect(recoverSwap(output)).toBeNull();
    buildVersion("second");
    await publishStaging();
    expect(standing()).toBe("second");
  });

  describe("a command that knows no output", () => {
    beforeEach(async () => {
      buildVersion("first");
      await publishStaging();
      buildVersionUnfinished();
      markAndSwap();
    });

    test("finds it in the journal, once", async () => {
      expect(await recoverJournaledSwaps()).toEqual([`removed the site that ${output} had replaced`]);
      expect(existsSync(folder.at(retired))).toBe(false);
      expect(await recoverJournaledSwaps()).toEqual([]);
    });

    test("leaves the swap of a build that still runs alone", async () => {
      const release = await lockOutput(output);
      expect(await recoverJournaledSwaps()).toEqual([]);
      expect(existsSync(folder.at(retired))).toBe(true);
      await release?.();
      expect(await recoverJournaledSwaps()).toHaveLength(1);
    });
  });
});

function mergeStaging(gone: readonly string[]): void {
  markSite(folder.at(staging));
  beginMerge(output, gone);
  finishMerge(output);
}

describe("where files of the old site are the new one's as well", () => {
  const files = (): Record<string, string> =>
    Object.fromEntries(["page", "a/kept", "a/b/gone", "c/new"].map((path) => [path, readIfAny(`site/${path}`)]));
  const merged = { page: "second", "a/kept": "kept", "a/b/gone": "", "c/new": "new" };

  beforeEach(async () => {
    buildVersion("first");
    folder.write({ [`${staging}/a/kept`]: "kept", [`${staging}/a/b/gone`]: "gone" });
    await publishStaging();
    buildVersion("second");
    folder.write({ [`${staging}/c/new`]: "new" });
  });

  test("only what has changed is moved, and what is gone is removed with its folders, links among it", () => {
    symlinkSync("/", folder.at("site/link"));
    mergeStaging(["a/b/gone", "link"]);
    expect(files()).toEqual(merged);
    expect(existsSync(folder.at("site/a/b"))).toBe(false);
    expect(readdirSync(output).sort()).toEqual([".kbpress", "a", "c", "page"]);
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
  });

  test.each([
    ["removing what is gone", "remove", /site\/a\/b\/gone$/],
    ["moving the first file", "move", /kbpress-new\/c\/new$/],
    ["moving the last file", "move", /kbpress-new\/page$/],
    ["removing the staging folder", "remove", /kbpress-new$/],
  ] as const)("what stops at %s is finished by the next command", async (_, operation, path) => {
    breakDisk(operation, "EACCES", path);
    expect(() => {
      mergeStaging(["a/b/gone"]);
    }).toThrow(/is not at .*site yet: .*; the next kb command here puts it there$/);
    removeStaging(output);
    mendDisk();
    expect(await recoverJournaledSwaps()).toEqual([`finished an interrupted build of ${output}`]);
    expect(files()).toEqual(merged);
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
  });

  test("what stops before it has begun leaves the old site as it was", () => {
    breakDisk("writeFile", "ENOSPC", /kbpress-merge-new$/);
    expect(() => {
      mergeStaging(["a/b/gone"]);
    }).toThrow("ENOSPC");
    mendDisk();
    removeStaging(output);
    expect(readdirSync(folder.at(".cache/kbpress-swaps"))).toEqual([]);
    expect(recoverSwap(output)).toBeNull();
    expect(files()).toEqual({ page: "first", "a/kept": "kept", "a/b/gone": "gone", "c/new": "" });
  });
});

function readIfAny(path: string): string {
  return existsSync(folder.at(path)) ? readFileSync(folder.at(path), "utf8") : "";
}

function buildVersionUnfinished(): void {
  folder.write({ [`${staging}/page`]: "half" });
}

test("an output below folders that do not exist is made with them", async () => {
  output = folder.at("a/b/site");
  buildVersion("first");
  await publishStaging();
  expect(readFileSync(folder.at("a/b/site/page"), "utf8")).toBe("first");
});

(existsSync("/proc/self") ? test : test.skip)("an output where nothing can be made is refused (needs /proc)", () => {
  expect(() => openStaging("/proc/none/site")).toThrow(UsageError);
});

describe("an output that kbpress did not make", () => {
  test("is refused and left alone", () => {
    folder.write({ "site/thesis.doc": "x" });
    expect(() => openStaging(output)).toThrow(UsageError);
    expect(readdirSync(output)).toEqual(["thesis.doc"]);
  });

  test("may be an empty folder", async () => {
    folder.write({ "site/x": "" });
    renameSync(folder.at("site/x"), folder.at("x"));
    buildVersion("first");
    await publishStaging();
    expect(standing()).toBe("first");
  });
});

describe.each(["ENOSPC", "EACCES", "EROFS", "ENOENT", "EMFILE"])("where a swap fails for %s", (code) => {
  test.each([
    ["the site's mark", "writeFile", /\.kbpress$/],
    ["the journal's folder", "makeFolder", /kbpress-swaps$/],
    ["the journal", "writeFile", /kbpress-swaps/],
    ["moving the old site away", "move", /site$/],
    ["moving the new site in", "move", /kbpress-new$/],
  ] as const)("in %s, the old site stands, and the next build succeeds", async (_, operation, path) => {
    buildVersion("first");
    await publishStaging();
    buildVersion("second");
    breakDisk(operation, code, path);
    expect(() => {
      markAndSwap();
    }).toThrow(code);
    mendDisk();
    expect(standing()).toBe("first");
    expect(existsSync(folder.at(retired))).toBe(false);
    expect(await recoverJournaledSwaps()).toEqual([]);
    buildVersion("third");
    await publishStaging();
    expect(standing()).toBe("third");
  });
});
