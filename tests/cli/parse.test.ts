import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { appliesToBox, markdownArticle, textArticle } from "../support/articles.ts";
import { breakDisk, mendDiskAfterEach } from "../support/faulty-disk.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

mendDiskAfterEach();

function parse(files: Record<string, string | Buffer>, ...args: string[]): ReturnType<typeof runCommand> {
  folder.write(files);
  return runCommand(folder.path, "parse", ...Object.keys(files), ...args);
}

describe("kb parse", () => {
  test("writes the article as JSON", async () => {
    const text = textArticle({ body: ["SYMPTOMS", "========", "", "It is hot."] });
    const { code, stdout, stderr } = await parse({ "Q900001.TXT": text });
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      type: "article",
      id: "Q900001",
      modified: "2001-01-14",
      children: [{ type: "section", sectionType: "symptoms", children: [{ type: "paragraph" }] }],
    });
  });

  test("writes several articles of one file as a list", async () => {
    const { stdout } = await parse({ "all.txt": textArticle() + textArticle({ id: "Q900002" }) });
    expect(JSON.parse(stdout)).toMatchObject([{ id: "Q900001" }, { id: "Q900002" }]);
  });

  test("names standing phrases", async () => {
    const { stdout } = await parse({ "Q900001.TXT": textArticle({ body: ["Microsoft has confirmed nothing."] }) });
    expect(JSON.parse(stdout)).toMatchObject({ children: [{ boilerplate: "confirmed" }] });
  });

  test("exits with 1 where the file holds no article", async () => {
    const { code, stdout, stderr } = await parse({ "none.md": "# Notes" });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("none.md:1:1 warning expected an article");
  });

  test("says in words why a file can't be read", async () => {
    folder.write({ "kb/Q900001.TXT": textArticle() });
    expect(await runCommand(folder.path, "parse", "kb")).toMatchObject({
      code: 2,
      stderr: "kb parse: expected a file at kb that can be read, found a folder where a file should be\n",
    });
    breakDisk("readFile", "EACCES", /Q900001/);
    expect(await runCommand(folder.path, "parse", "kb/Q900001.TXT")).toMatchObject({
      code: 2,
      stderr: "kb parse: expected a file at kb/Q900001.TXT that can be read, found no permission for it\n",
    });
  });

  test("exits with 1 where the article has an error, which it reports with its place", async () => {
    const { code, stdout, stderr } = await parse({ "Q900001.TXT": textArticle({ date: "yesterday" }) });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: "Q900001" });
    expect(stderr).toContain("Q900001.TXT:1:1 error expected a date");
  });
});

describe("kb parse --labels", () => {
  test("writes each line that is not blank by its number, and what it is", async () => {
    const body = [
      ...appliesToBox(" - Sample Tool "),
      "CAUSE",
      "=====",
      "",
      "1. Open it:",
      "",
      "      open(tray);",
      "",
      "Lid",
      "---",
      "",
      "NOTE: It is hot.",
    ];
    const { code, stdout } = await parse({ "Q900001.TXT": textArticle({ body }) }, "--labels");
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(7, 19)).toEqual([
      "9\tA@0",
      "10\tA@0",
      "12\tA@0",
      "13\tA@0",
      "15\tS@0",
      "16\tS@0",
      "18\tO@1",
      "20\tC@1",
      "22\tU@0",
      "23\tU@0",
      "25\tN@0",
      "27\tK@0",
    ]);
    expect(stdout).toMatch(/^1\tH@0\n/);
    expect(stdout).toMatch(/\tL@0\n$/);
  });

  test("labels each article of a file", async () => {
    const { stdout } = await parse({ "all.txt": textArticle() + textArticle({ id: "Q900002" }) }, "--labels");
    expect(stdout.match(/\tP@0\n/g)).toHaveLength(2);
    expect(stdout.match(/\tL@0\n/g)).toHaveLength(4);
  });

  test("numbers the lines of an article in Markdown as its file does", async () => {
    const text = markdownArticle({ body: ["\u00C9t\u00E9\u2026", "", "## Cause"] });
    const { stdout } = await parse({ "Q900001.md": text }, "--labels");
    expect(stdout.trim().split("\n").slice(-2)).toEqual(["6\tP@0", "8\tS@0"]);
  });

  test("labels all lines of a file without an article as header", async () => {
    const { code, stdout } = await parse({ "none.txt": "One\n\nTwo\n" }, "--labels");
    expect([code, stdout]).toEqual([1, "1\tH@0\n3\tH@0\n"]);
  });
});
