import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { silentProgress } from "../../../lib/model/progress.ts";
import { lockOutput } from "../../../lib/site/publishing/output-lock.ts";
import {
  openStaging,
  recoverJournaledSwaps,
  recoverSwap,
  removeRetired,
  swapStaging,
} from "../../../lib/site/publishing/publish.ts";
import { markSite } from "../../../lib/site/publishing/site-marker.ts";
import { UsageError } from "../../../lib/site/usage-error.ts";
import { breakDisk, mendDisk } from "../../support/faulty-disk.ts";
import { stagesOf } from "../../support/stages-of.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

let folder: TemporaryFolder;
let output: string;
beforeEach(() => {
  folder = new TemporaryFolder();
  folder.enter();
  output = folder.at("site");
});
afterEach(() => {
  mendDisk();
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

const publishedVersion = (): string => readFileSync(folder.at("site/page"), "utf8");

test("a finished site takes the output's place, and nothing else stays behind", async () => {
  await buildVersion("first");
  await publishStaging();
  await buildVersion("second");
  expect(publishedVersion()).toBe("first");
  await publishStaging();
  expect(publishedVersion()).toBe("second");
  expect(readdirSync(folder.path).sort()).toEqual([".cache", "site"]);
});

describe("what takes long is reported as progress", () => {
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
    expect(publishedVersion()).toBe("second");
    expect(existsSync(folder.at(retired))).toBe(false);
  });

  test("between them, with an unfinished new site, the old one comes back", async () => {
    await buildVersion("first");
    await publishStaging();
    renameSync(output, folder.at(retired));
    buildVersionUnfinished();
    expect(await recoverSwap(output, silentProgress)).toMatch(/^restored/);
    expect(publishedVersion()).toBe("first");
  });

  test("after them the old site is removed", async () => {
    await buildVersion("second");
    await publishStaging();
    folder.write({ [`${retired}/page`]: "first" });
    expect(await recoverSwap(output, silentProgress)).toMatch(/^removed the site/);
    expect(publishedVersion()).toBe("second");
    expect(await recoverSwap(output, silentProgress)).toBeNull();
  });

  test("during the build the old site is in place, and the next build begins anew", async () => {
    await buildVersion("first");
    await publishStaging();
    await buildVersion("half");
    expect(await recoverSwap(output, silentProgress)).toBeNull();
    await buildVersion("second");
    await publishStaging();
    expect(publishedVersion()).toBe("second");
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
    expect(publishedVersion()).toBe("first");
  });
});

describe.each(["ENOSPC", "EACCES", "EROFS", "ENOENT", "EMFILE"])("where a swap fails for %s", (code) => {
  test.each([
    ["the site's mark", "writeFile", /\.kbpress$/],
    ["the journal's folder", "makeFolder", /kbpress-swaps$/],
    ["the journal", "writeFile", /kbpress-swaps/],
    ["moving the old site away", "move", /site$/],
    ["moving the new site in", "move", /kbpress-new$/],
  ] as const)("in %s, the old site is in place, and the next build succeeds", async (_, operation, path) => {
    await buildVersion("first");
    await publishStaging();
    await buildVersion("second");
    breakDisk(operation, code, path);
    expect(() => {
      markAndSwap();
    }).toThrow(code);
    mendDisk();
    expect(publishedVersion()).toBe("first");
    expect(existsSync(folder.at(retired))).toBe(false);
    expect(await recoverJournaledSwaps(silentProgress)).toEqual([]);
    await buildVersion("third");
    await publishStaging();
    expect(publishedVersion()).toBe("third");
  });
});
