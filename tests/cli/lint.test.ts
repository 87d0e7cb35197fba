import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { symlinkSync } from "node:fs";
import type { Diagnostic } from "../../lib/model/diagnostic.ts";
import { textArticle } from "../support/articles.ts";
import { breakDisk, mendDiskAfterEach } from "../support/faulty-disk.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const sound = textArticle();
const wrongDate = textArticle({ id: "Q900002", date: "yesterday" });
const wrongDateAndTitle = textArticle({ id: "Q900003", date: "soon", title: "" });
const wrongBox = textArticle({ id: "Q900004", body: ["+---+", "| a |", "| b |", "+---+"] });

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

mendDiskAfterEach();

const lint = (...args: string[]): ReturnType<typeof runCommand> => runCommand(folder.path, "lint", ...args);

describe("kb lint", () => {
  test("lists what is wrong by rule, the most frequent first, each place as other tools name it", async () => {
    folder.write({ "kb/Q900001.TXT": sound, "kb/Q900002.TXT": wrongDate, "kb/Q900003.TXT": wrongDateAndTitle });
    const { code, stdout, stderr } = await lint("kb");
    expect(code).toBe(1);
    expect(stdout.split("\n").map((line) => line.replace(/ expected .*/, ""))).toEqual([
      "date: 2 places",
      "  kb/Q900002.TXT:1:1 error",
      "  kb/Q900003.TXT:1:1 error",
      "",
      "title-missing: 1 place",
      "  kb/Q900003.TXT:1:1 warning",
      "",
    ]);
    expect(stderr).toContain("3 places of 2 rules\n");
  });

  test("takes files as well as folders", async () => {
    folder.write({ "kb/Q900002.TXT": wrongDate, "Q900003.TXT": wrongDateAndTitle });
    const { stdout } = await lint("Q900003.TXT", "kb");
    expect(stdout).toContain("kb/Q900002.TXT:1:1");
    expect(stdout).toContain("  Q900003.TXT:1:1");
  });

  test("reads the content folders of kbpress.json, else content/kb, where no path is given", async () => {
    folder.write({ "content/kb/Q900002.TXT": wrongDate, "articles/Q900003.TXT": wrongDateAndTitle });
    expect((await lint()).stdout).toContain("Q900002.TXT:1:1 error");
    folder.write({ "kbpress.json": '{ "content": ["articles"] }' });
    const { stdout } = await lint();
    expect(stdout).toContain("Q900003.TXT:1:1 error");
    expect(stdout).not.toContain("Q900002.TXT");
  });

  test.each([
    ["kb", "kb/"],
    ["kb", "kb/deep"],
    ["kb/deep", "kb", "link"],
  ])("reads a folder once that is given twice, or lies in another: %s %s", async (...folders) => {
    folder.write({ "kb/Q900002.TXT": wrongDate, "kb/deep/Q900003.TXT": wrongDate.replace("Q900002", "Q900003") });
    symlinkSync("kb", folder.at("link"));
    const { stdout, stderr } = await lint(...folders);
    expect(stdout.match(/Q90000[23]\.TXT:1:1 error expected a date/g)).toHaveLength(2);
    expect(stderr).toContain("2 places of 1 rule\n");
  });

  test("reports the same of a file as of its folder, even that it is too large", async () => {
    folder.write({ "kb/kbpress.json": '{ "limits": { "fileBytes": 20 } }', "kb/Q900001.TXT": sound });
    const ofFolder = await lint("kb");
    expect(ofFolder.stdout).toContain("kb/Q900001.TXT:1:1 error expected a file of at most 20 bytes");
    folder.write({ "kbpress.json": '{ "limits": { "fileBytes": 20 } }' });
    expect((await lint("kb/Q900001.TXT")).stdout).toBe(ofFolder.stdout);
  });

  test("goes on with the other files where one can't be read", async () => {
    folder.write({ "Q900001.TXT": sound, "Q900002.TXT": wrongDate });
    breakDisk("readFile", "EACCES", /Q900001/);
    const { code, stdout } = await lint("Q900001.TXT", "Q900002.TXT");
    expect(code).toBe(1);
    expect(stdout).toContain("Q900001.TXT:1:1 error expected a file that can be read");
    expect(stdout).toContain("Q900002.TXT:1:1 error expected a date");
  });

  test("exits with 0 where nothing is wrong, or only notes are made", async () => {
    folder.write({ "Q900001.TXT": sound, "Q900004.TXT": wrongBox });
    const clean = await lint("Q900001.TXT");
    expect([clean.code, clean.stdout, clean.stderr]).toEqual([0, "", "0 places of 0 rules\n"]);
    const notes = await lint("Q900004.TXT");
    expect([notes.code, notes.stderr]).toEqual([0, "1 place of 1 rule\n"]);
    expect(notes.stdout).toContain("  Q900004.TXT:9:1 info expected a box");
  });

  test("exits with 1 for a warning", async () => {
    folder.write({ "Q900001.TXT": textArticle({ title: "" }) });
    expect((await lint("Q900001.TXT")).code).toBe(1);
  });
});

describe("kb lint --format json", () => {
  test("writes counts by rule, and all places in the order of the files", async () => {
    folder.write({ "Q900003.TXT": wrongDateAndTitle, "Q900002.TXT": wrongDate });
    const { code, stdout } = await lint("--format", "json", "Q900003.TXT", "Q900002.TXT");
    expect(code).toBe(1);
    const { counts, diagnostics } = JSON.parse(stdout) as { counts: Record<string, number>; diagnostics: Diagnostic[] };
    expect(counts).toEqual({ date: 2, "title-missing": 1 });
    expect(
      diagnostics.map(({ file, line, column, severity, ruleId }) => [file, line, column, severity, ruleId]),
    ).toEqual([
      ["Q900002.TXT", 1, 1, "error", "date"],
      ["Q900003.TXT", 1, 1, "error", "date"],
      ["Q900003.TXT", 1, 1, "warning", "title-missing"],
    ]);
  });

  test("writes an empty list where nothing is wrong", async () => {
    folder.write({ "Q900001.TXT": sound });
    const { stdout } = await lint("--format=json", "Q900001.TXT");
    expect(JSON.parse(stdout)).toEqual({ counts: {}, diagnostics: [] });
  });
});

test.each([
  [["--format", "xml"], "expected --format text or json, found xml"],
  [["--fromat", "json"], "--fromat"],
  [["nowhere"], "expected a file or folder at nowhere, found none"],
])("wrong use is a line and exit code 2: %j", async (args, message) => {
  const { code, stdout, stderr } = await lint(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
