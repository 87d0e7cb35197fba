import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { silentProgress, type Progress } from "../../lib/model/progress.ts";
import { beginMerge, finishMerge } from "../../lib/site/merge-staging.ts";
import { lockOutput } from "../../lib/site/output-lock.ts";
import {
  openStaging,
  recoverJournaledSwaps,
  recoverSwap,
  removeRetired,
  removeStaging,
  swapStaging,
} from "../../lib/site/publish.ts";
import { markSite } from "../../lib/site/site-marker.ts";
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

async function buildVersion(version: string): Promise<void> {
  writeFileSync(`${await openStaging(output, silentProgress)}/page`, version);
}

function markAndSwap(): void {
  markSite(join(dirname(output), staging));
  swapStaging(output);
}

async function publishStaging(): Promise<void> {
  markAndSwap();
  await removeRetired(output, 2, silentProgress);
}

const standing = (): string => readFileSync(folder.at("site/page"), "utf8");

test("a finished site takes the output's place, and nothing else stays behind", async () => {
  await buildVersion("first");
  await publishStaging();
  await buildVersion("second");
  expect(standing()).toBe("first");
  await publishStaging();
  expect(standing()).toBe("second");
  expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
});

describe("what takes long is told", () => {
  /** The last line of each stage. */
  const stagesOf = async (work: (progress: Progress) => Promise<unknown>): Promise<string[]> => {
    const told: string[] = [];
    const progress: Progress = {
      ...silentProgress,
      start: (name, total) => {
        let done = 0;
        return {
          advance: (by = 1) => (done += by),
          end: () => told.push(`${name}: ${String(done)} of ${String(total)}`),
        };
      },
    };
    await work(progress);
    return told;
  };

  beforeEach(async () => {
    await buildVersion("first");
    folder.write({ [`${staging}/a/one`]: "1", [`${staging}/a/b/two`]: "2" });
    symlinkSync("/", folder.at(staging, "a/link"));
    await publishStaging();
    await buildVersion("second");
  });

  test("the old site's files as they are removed, of all that were listed", async () => {
    markAndSwap();
    expect(await stagesOf((progress) => removeRetired(output, 5, progress))).toEqual(["removing the old site: 5 of 5"]);
  });

  test("files that are removed or put in place one by one", async () => {
    expect(await stagesOf((progress) => mergeStaging(["a/one", "a/b/two"], progress))).toEqual([
      "putting pages in place: 4 of 4",
    ]);
  });

  test("what is left of a build that was killed", async () => {
    expect(await stagesOf((progress) => openStaging(output, progress))).toEqual([
      "removing an unfinished site: 1 of null",
    ]);
  });
});

describe("after an interruption", () => {
  test("between the two renames the new site is put in place", async () => {
    await buildVersion("first");
    await publishStaging();
    await buildVersion("second");
    markSite(folder.at(staging));
    renameSync(output, folder.at(retired));
    expect(await recoverSwap(output, silentProgress)).toMatch(/^finished an interrupted build/);
    expect(standing()).toBe("second");
    expect(existsSync(folder.at(retired))).toBe(false);
  });

  test("between them, with an unfinished new site, the old one comes back", async () => {
    await buildVersion("first");
    await publishStaging();
    renameSync(output, folder.at(retired));
    buildVersionUnfinished();
    expect(await recoverSwap(output, silentProgress)).toMatch(/^restored/);
    expect(standing()).toBe("first");
  });

  test("after them the old site is removed", async () => {
    await buildVersion("second");
    await publishStaging();
    folder.write({ [`${retired}/page`]: "first" });
    expect(await recoverSwap(output, silentProgress)).toMatch(/^removed the site/);
    expect(standing()).toBe("second");
    expect(await recoverSwap(output, silentProgress)).toBeNull();
  });

  test("during the build the old site stands, and the next build begins anew", async () => {
    await buildVersion("first");
    await publishStaging();
    await buildVersion("half");
    expect(await recoverSwap(output, silentProgress)).toBeNull();
    await buildVersion("second");
    await publishStaging();
    expect(standing()).toBe("second");
  });

  describe("a command that knows no output", () => {
    beforeEach(async () => {
      await buildVersion("first");
      await publishStaging();
      buildVersionUnfinished();
      markAndSwap();
    });

    test("finds it in the journal, once", async () => {
      expect(await recoverJournaledSwaps(silentProgress)).toEqual([`removed the site that ${output} had replaced`]);
      expect(existsSync(folder.at(retired))).toBe(false);
      expect(await recoverJournaledSwaps(silentProgress)).toEqual([]);
    });

    test("leaves the swap of a build that still runs alone", async () => {
      const release = await lockOutput(output);
      expect(await recoverJournaledSwaps(silentProgress)).toEqual([]);
      expect(existsSync(folder.at(retired))).toBe(true);
      await release?.();
      expect(await recoverJournaledSwaps(silentProgress)).toHaveLength(1);
    });
  });
});

async function mergeStaging(gone: readonly string[], progress = silentProgress): Promise<void> {
  markSite(folder.at(staging));
  beginMerge(output, gone);
  await finishMerge(output, progress);
}

describe("where files of the old site are the new one's as well", () => {
  const files = (): Record<string, string> =>
    Object.fromEntries(["page", "a/kept", "a/b/gone", "c/new"].map((path) => [path, readIfAny(`site/${path}`)]));
  const merged = { page: "second", "a/kept": "kept", "a/b/gone": "", "c/new": "new" };

  beforeEach(async () => {
    await buildVersion("first");
    folder.write({ [`${staging}/a/kept`]: "kept", [`${staging}/a/b/gone`]: "gone" });
    await publishStaging();
    await buildVersion("second");
    folder.write({ [`${staging}/c/new`]: "new" });
  });

  test("only what has changed is moved, and what is gone is removed with its folders, links among it", async () => {
    symlinkSync("/", folder.at("site/link"));
    await mergeStaging(["a/b/gone", "link"]);
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
    await expect(mergeStaging(["a/b/gone"])).rejects.toThrow(
      /is not at .*site yet: .*; the next kb command here puts it there$/,
    );
    removeStaging(output);
    mendDisk();
    expect(await recoverJournaledSwaps(silentProgress)).toEqual([`finished an interrupted build of ${output}`]);
    expect(files()).toEqual(merged);
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
  });

  test("what stops before it has begun leaves the old site as it was", async () => {
    breakDisk("writeFile", "ENOSPC", /kbpress-merge-new$/);
    await expect(mergeStaging(["a/b/gone"])).rejects.toThrow("ENOSPC");
    mendDisk();
    removeStaging(output);
    expect(readdirSync(folder.at(".cache/kbpress-swaps"))).toEqual([]);
    expect(await recoverSwap(output, silentProgress)).toBeNull();
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
  await buildVersion("first");
  await publishStaging();
  expect(readFileSync(folder.at("a/b/site/page"), "utf8")).toBe("first");
});

(existsSync("/proc/self") ? test : test.skip)(
  "an output where nothing can be made is refused (needs /proc)",
  async () => {
    await expect(openStaging("/proc/none/site", silentProgress)).rejects.toThrow(UsageError);
  },
);

test("an output without a name is refused", async () => {
  await expect(openStaging("", silentProgress)).rejects.toThrow(UsageError);
});

describe("an output that kbpress did not make", () => {
  test("is refused and left alone", async () => {
    folder.write({ "site/thesis.doc": "x" });
    await expect(openStaging(output, silentProgress)).rejects.toThrow(UsageError);
    expect(readdirSync(output)).toEqual(["thesis.doc"]);
  });

  test("is refused where it is a link that leads nowhere", async () => {
    symlinkSync("nowhere", output);
    await expect(openStaging(output, silentProgress)).rejects.toThrow(/to be free .*, found a link that leads nowhere/);
    expect(readdirSync(folder.path)).toEqual(["site"]);
  });

  test("may be an empty folder", async () => {
    folder.write({ "site/x": "" });
    renameSync(folder.at("site/x"), folder.at("x"));
    await buildVersion("first");
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
    await buildVersion("first");
    await publishStaging();
    await buildVersion("second");
    breakDisk(operation, code, path);
    expect(() => {
      markAndSwap();
    }).toThrow(code);
    mendDisk();
    expect(standing()).toBe("first");
    expect(existsSync(folder.at(retired))).toBe(false);
    expect(await recoverJournaledSwaps(silentProgress)).toEqual([]);
    await buildVersion("third");
    await publishStaging();
    expect(standing()).toBe("third");
  });
});
