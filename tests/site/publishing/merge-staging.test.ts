import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { silentProgress } from "../../../lib/model/progress.ts";
import type { MergePlan } from "../../../lib/site/publishing/merge-plan.ts";
import { beginMerge, finishMerge } from "../../../lib/site/publishing/merge-staging.ts";
import {
  openStaging,
  recoverJournaledSwaps,
  recoverSwap,
  removeRetired,
  removeStaging,
  swapStaging,
} from "../../../lib/site/publishing/publish.ts";
import { markSite } from "../../../lib/site/publishing/site-marker.ts";
import { breakDisk, mendDisk } from "../../support/faulty-disk.ts";
import { stagesOf } from "../../support/stages-of.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const staging = ".site.kbpress-new";
let folder: TemporaryFolder;
let output: string;

beforeEach(async () => {
  folder = new TemporaryFolder();
  folder.enter();
  output = folder.at("site");
  await stageFiles({ page: "first", "a/kept": "kept", "a/b/gone": "gone" });
  markSite(folder.at(staging));
  swapStaging(output);
  await removeRetired(output, null, silentProgress);
  await stageFiles({ page: "second", "c/new": "new" });
});
afterEach(() => {
  mendDisk();
  folder.remove();
});

async function stageFiles(files: Readonly<Record<string, string>>): Promise<void> {
  await openStaging(output, silentProgress);
  folder.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${staging}/${path}`, text])));
}

async function mergeStaging(plan: MergePlan, progress = silentProgress): Promise<void> {
  markSite(folder.at(staging));
  beginMerge(output, plan);
  await finishMerge(output, progress);
  await removeRetired(output, null, progress);
}

describe("where files of the old site are the new one's as well", () => {
  const files = (): Record<string, string> =>
    Object.fromEntries(["page", "a/kept", "a/b/gone", "c/new"].map((path) => [path, readIfAny(`site/${path}`)]));
  const merged = { page: "second", "a/kept": "kept", "a/b/gone": "", "c/new": "new" };

  test("only what has changed is moved, and what is gone is removed with its folders, links among it", async () => {
    symlinkSync("/", folder.at("site/link"));
    await mergeStaging({ gone: ["a/b/gone", "link"], replaced: [] });
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
    await expect(mergeStaging({ gone: ["a/b/gone"], replaced: [] })).rejects.toThrow(
      /is not at .*site yet: .*; the next kb command here puts it there$/,
    );
    removeStaging(output);
    mendDisk();
    expect(await recoverJournaledSwaps(silentProgress)).toEqual([`finished an interrupted build of ${output}`]);
    expect(files()).toEqual(merged);
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
  });

  describe("and a folder of it is replaced as a whole", () => {
    const index = (): string[] => readdirSync(folder.at("site/index")).sort();

    beforeEach(() => {
      folder.write({ "site/index/first": "", [`${staging}/index/second`]: "" });
    });

    test("it is moved, not its files one by one", async () => {
      breakDisk("move", "EACCES", /index\/second$/);
      await mergeStaging({ gone: ["a/b/gone"], replaced: ["index"] });
      expect(index()).toEqual(["second"]);
      expect(files()).toEqual(merged);
      expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
    });

    test.each([
      ["moving the old one away", "move", /site\/index$/],
      ["moving the new one in", "move", /kbpress-new\/index$/],
      ["moving another file", "move", /kbpress-new\/page$/],
      ["removing the old one", "remove", /kbpress-old\/index\/first$/],
    ] as const)("what stops at %s is finished by the next command", async (_, operation, path) => {
      breakDisk(operation, "EACCES", path);
      await expect(mergeStaging({ gone: ["a/b/gone"], replaced: ["index"] })).rejects.toThrow("EACCES");
      removeStaging(output);
      mendDisk();
      expect(await recoverJournaledSwaps(silentProgress)).toHaveLength(1);
      expect(index()).toEqual(["second"]);
      expect(files()).toEqual(merged);
      expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
    });
  });

  test("files that are removed or put in place one by one are reported as progress", async () => {
    const plan = { gone: ["a/kept", "a/b/gone"], replaced: [] };
    expect(await stagesOf((progress) => mergeStaging(plan, progress))).toEqual(["putting pages in place: 5 of 5"]);
  });

  test("files of a replaced folder are reported as progress as they are removed", async () => {
    folder.write({ [`${staging}/a/new`]: "new" });
    const plan = { gone: [], replaced: ["a"] };
    expect(await stagesOf((progress) => mergeStaging(plan, progress))).toEqual([
      "putting pages in place: 3 of 3",
      "removing the old site: 2 of null",
    ]);
  });

  test("what stops before it has begun leaves the old site as it was", async () => {
    breakDisk("writeFile", "ENOSPC", /kbpress-merge-new$/);
    await expect(mergeStaging({ gone: ["a/b/gone"], replaced: [] })).rejects.toThrow("ENOSPC");
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
