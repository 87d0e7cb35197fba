import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { silentProgress, type Progress } from "../../lib/model/progress.ts";
import type { SearchRecord } from "../../lib/search/search-record.ts";
import { writeSearchIndex } from "../../lib/search/write-search-index.ts";

const records: SearchRecord[] = [
  { url: "/kb/900/Q900001/", content: "The printer prints nothing", meta: { title: "Printer" } },
  { url: "/kb/900/Q900002/", content: "C++ and C# programs", meta: { title: "Programs" } },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kbpress-search-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("writeSearchIndex", () => {
  test("writes the search engine and an index of all records", async () => {
    await writeSearchIndex(records, records.length, folder, silentProgress);
    expect(await readFile(join(folder, "pagefind", "pagefind.js"), "utf8")).not.toBe("");
    const entry = JSON.parse(await readFile(join(folder, "pagefind", "pagefind-entry.json"), "utf8")) as unknown;
    expect(entry).toMatchObject({ languages: { en: { page_count: 2 } } });
  });

  test("reports each record, and the writing", async () => {
    const reports: string[] = [];
    const progress: Progress = {
      start(stage, total) {
        reports.push(`${stage} (${String(total)})`);
        return { advance: () => reports.push("one more"), end: () => reports.push("end") };
      },
    };
    await writeSearchIndex(records, records.length, folder, progress);
    expect(reports).toEqual([
      "indexing articles for search (2)",
      "one more",
      "one more",
      "end",
      "writing the search index (1)",
      "one more",
      "end",
    ]);
  });

  test("fails where the folder can't be written, rather than never coming back", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await expect(writeSearchIndex(records, records.length, file, silentProgress)).rejects.toThrow(/\S/);
  }, 3000);
});
