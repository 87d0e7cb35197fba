import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { silentProgress, type Progress } from "../../lib/model/progress.ts";
import { decodeFragmentList } from "../../lib/search/fragment-list.ts";
import { searchedTextOf, searchRecordOf, type SearchRecord } from "../../lib/search/search-record.ts";
import { decodeSortColumns } from "../../lib/search/sort-columns.ts";
import { findEntry, shardOf } from "../../lib/search/word-shard.ts";
import { SearchIndexWriter } from "../../lib/search/search-index-writer.ts";
import { articleWith, paragraph, summaryWith, text } from "../support/model.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const names = { titlePrefixes: new Map<string, string>(), issueTypes: [] };
const record = (number: number, title: string, body: string): SearchRecord => {
  const id = `Q${String(number)}` as const;
  const article = articleWith({ id, title, children: body === "" ? [] : [paragraph(text(body))] });
  return searchRecordOf(searchedTextOf(article), summaryWith({ id, title }), `/kb/900/${id}/`, names);
};
const records = [
  record(900001, "Printer", "The printer prints nothing but LNK2001"),
  record(900002, "Programs", "C++ and C# programs"),
  record(900003, "A title alone", ""),
];

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function writeIndex(parts: number, path = folder.path, progress = silentProgress): Promise<void> {
  const writer = new SearchIndexWriter(path, records.length / parts, progress);
  try {
    for (const one of records) await writer.add(one);
    await writer.write();
  } finally {
    await writer.close();
  }
}

const list = (name: string): Uint8Array => gunzipSync(readFileSync(folder.at("search/lists", name)));

describe("the writer of a search index", () => {
  test("writes the full-text engine's index of all records, also of one without a text", async () => {
    await writeIndex(1);
    expect(readFileSync(folder.at("pagefind", "pagefind.js"), "utf8")).not.toBe("");
    const entry = JSON.parse(readFileSync(folder.at("pagefind", "pagefind-entry.json"), "utf8")) as unknown;
    expect(entry).toMatchObject({ languages: { en: { page_count: 3 } } });
  });

  test("leaves out the full-text engine's own search boxes, which no page shows", async () => {
    await writeIndex(1);
    const assets = readdirSync(folder.at("pagefind")).filter((name) => /\.(?:js|css)$/.test(name));
    expect(assets.sort()).toEqual(["pagefind-worker.js", "pagefind.js"]);
  });

  test("writes lists that name each article at the same place", async () => {
    await writeIndex(1);
    const articles = decodeFragmentList(list("articles.bin.gz"));
    const { numbers } = decodeSortColumns(list("sort.bin.gz"));
    const entry = findEntry(list(`words/${String(shardOf("program", 16))}.bin.gz`), "program");
    const place = entry?.titles[0]?.postings.places[0] ?? -1;
    const fragment = gunzipSync(
      readFileSync(folder.at("pagefind/fragment", `en_${articles.names[place] ?? ""}.pf_fragment`)),
    ).toString();
    expect(numbers[place]).toBe(900002);
    expect(fragment).toContain("/kb/900/Q900002/");
    const codes = Array.from(
      { length: 1 },
      (_, nth) => JSON.parse(readFileSync(folder.at(`search/lists/codes/${String(nth)}.json`), "utf8")) as object,
    );
    expect(Object.assign({}, ...codes)).toEqual({ lnk2001: { inFull: [numbers.indexOf(900001)], otherwise: [] } });
  });

  test("makes an index in parts, whose articles follow each other", async () => {
    await writeIndex(2);
    const articles = decodeFragmentList(list("articles.bin.gz"));
    expect(articles.parts).toBe(2);
    const folders = articles.names.map((name, place) =>
      join(articles.partOf(place) === 0 ? "pagefind" : "pagefind-2", "fragment", `en_${name}.pf_fragment`),
    );
    expect(folders.map((path) => existsSync(folder.at(path)))).toEqual([true, true, true]);
  });

  test("tells how many articles' words are listed and texts are written, part by part, and how many lists", async () => {
    const stages: { stage: string; total: number | null; done: number; isEnded: boolean }[] = [];
    const progress: Progress = {
      start: (stage, total) => {
        const own = { stage, total, done: 0, isEnded: false };
        stages.push(own);
        return {
          advance: (by = 1) => (own.done += by),
          end: () => (own.isEnded = true),
        };
      },
      note: () => undefined,
    };
    await writeIndex(2, folder.path, progress);
    const ended = (stage: string, total: number): object => ({ stage, total, done: total, isEnded: true });
    expect(stages).toEqual([
      ended("listing words", 2),
      ended("writing the search index", 2),
      ended("listing words", 1),
      ended("writing the search index", 1),
      ended("writing search lists", 16),
    ]);
  });

  test("is the same twice", async () => {
    await writeIndex(1);
    const first = ["articles.bin.gz", "facets.bin.gz", "sort.bin.gz", "words/0.bin.gz"].map(list);
    await writeIndex(1);
    expect(["articles.bin.gz", "facets.bin.gz", "sort.bin.gz", "words/0.bin.gz"].map(list)).toEqual(first);
  });

  test("fails where the folder can't be written, rather than never coming back", async () => {
    folder.write({ file: "" });
    await expect(writeIndex(1, folder.at("file"))).rejects.toThrow(/\S/);
  }, 3000);
});
