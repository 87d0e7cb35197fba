import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import { folderContents } from "../support/folder-contents.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (id: string, title: string, text: string): string =>
  `---\nid: ${id}\ntitle: ${title}\nproducts: [Sample Tools]\nkeywords: [kbsample]\nmodified: 2026-03-02\n---\n\n## SYMPTOMS\n\n${text}\n`;

const content = {
  "kb/a.md": article("Q900001", "The printer prints nothing", "See Q900002 and Q900777."),
  "kb/b.md": article("Q900002", "The lid is open", "The file LID.DLL shows error LNK2001. See Q900003."),
  "kb/c.md": article("Q900003", "The tray is empty", "Error LNK2001 in LID.DLL."),
  "kb/d.md": article("Q900004", "The lamp is out", "Nothing else names this."),
};

const patience = 60_000;

const folder = new TemporaryFolder(content);
const clean = new TemporaryFolder();
afterAll(() => {
  folder.remove();
  clean.remove();
});

const noSearch = "--no-search";

async function build(at: TemporaryFolder, flags: readonly string[] = [noSearch]): Promise<void> {
  const { code, stderr } = await runCommand(at.path, "build", "--content", "kb", ...flags);
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
}

/** Builds with what earlier builds have left, and from nothing in another folder. */
async function expectSameAsClean(flags: readonly string[] = [noSearch]): Promise<void> {
  await build(folder, flags);
  rmSync(clean.path, { recursive: true, force: true });
  cpSync(folder.at("kb"), clean.at("kb"), { recursive: true });
  await build(clean, flags);
  expect(folderContents(folder.at("_site"))).toEqual(folderContents(clean.at("_site")));
}

describe("a build over an earlier one is a clean build byte for byte", () => {
  test.each<[what: string, mutate: () => void | Promise<void>]>([
    ["at first", () => undefined],
    ["where nothing has changed", () => undefined],
    [
      "where a text has changed",
      () => {
        folder.write({ "kb/d.md": article("Q900004", "The lamp is out", "Other words.") });
      },
    ],
    [
      "where a title has, which other pages show",
      () => {
        folder.write({ "kb/b.md": article("Q900002", "The lid stands open", "The file LID.DLL shows LNK2001.") });
      },
    ],
    [
      "where an article is new that others have cited",
      () => {
        folder.write({ "kb/new.md": article("Q900777", "Found at last", "LID.DLL again.") });
      },
    ],
    [
      "where one is gone that others cite",
      () => {
        rmSync(folder.at("kb/c.md"));
      },
    ],
    [
      "where an article has taken another number",
      () => {
        folder.write({ "kb/d.md": article("Q900005", "The lamp is out", "Other words.") });
      },
    ],
    [
      "where a file was only touched",
      () => {
        utimesSync(folder.at("kb/a.md"), 1, 1);
      },
    ],
    [
      "where a file that had long been the same has changed, and its size and date have not",
      async () => {
        await setTimeout(2100);
        await build(folder);
        const path = folder.at("kb/a.md");
        writeFileSync(path, readFileSync(path, "utf8").replace("nothing", "onehing"));
        utimesSync(path, 1, 1);
      },
    ],
    [
      "where a name of the taxonomy has changed",
      () => {
        folder.write({ "kb/taxonomy/keywords.json": '{ "kbsample": "Samples" }' });
      },
    ],
    [
      "where an option has changed",
      () => {
        folder.write({ "kb/kbpress.json": '{ "title": "Another Name" }' });
      },
    ],
    [
      "where a page of the site was changed by hand, and another is gone",
      () => {
        writeFileSync(folder.at("_site/kb/900/Q900001/index.html"), "changed");
        rmSync(folder.at("_site/kb/900/Q900002/index.html"));
      },
    ],
    [
      "where the site is gone",
      () => {
        rmSync(folder.at("_site"), { recursive: true });
      },
    ],
    [
      "where the cache is gone",
      () => {
        rmSync(folder.at(".cache"), { recursive: true });
      },
    ],
    [
      "where the cache is damaged",
      () => {
        const cached = readdirSync(folder.at(".cache/kbpress"), { recursive: true, withFileTypes: true });
        for (const { parentPath, name } of cached.filter((entry) => entry.isFile())) {
          const path = join(parentPath, name);
          writeFileSync(path, readFileSync(path).fill(1, 40, 60));
        }
      },
    ],
  ])(
    "%s",
    async (_, mutate) => {
      await mutate();
      await expectSameAsClean();
    },
    patience,
  );

  test(
    "under another path prefix, and back",
    async () => {
      await expectSameAsClean([noSearch, "--path-prefix", "/elsewhere/"]);
      await expectSameAsClean();
    },
    patience,
  );

  test(
    "with the search index, whose engine is told of all articles anew, and without it again",
    async () => {
      await expectSameAsClean([]);
      folder.write({ "kb/d.md": article("Q900005", "The lamp is out", "The wick is gone.") });
      const page = folder.at("_site/kb/900/Q900001/index.html");
      const place = statSync(page).ino;
      await expectSameAsClean([]);
      expect(statSync(page).ino).toBe(place);
      await expectSameAsClean();
    },
    patience,
  );

  test(
    "takes over the pages that have not changed, and writes the others",
    async () => {
      const placeOf = (id: string): number => statSync(folder.at("_site/kb/900", id, "index.html")).ino;
      await build(folder);
      const before = [placeOf("Q900001"), placeOf("Q900005")];
      folder.write({ "kb/d.md": article("Q900005", "The lamp is out", "Yet other words.") });
      await build(folder);
      expect(placeOf("Q900001")).toBe(before[0]);
      expect(placeOf("Q900005")).not.toBe(before[1]);
    },
    patience,
  );
});
