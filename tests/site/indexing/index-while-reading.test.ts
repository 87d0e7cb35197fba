import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { setImmediate, setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { noLimits } from "../../../lib/archive/reading/limits.ts";
import { silentProgress, type Progress } from "../../../lib/model/progress.ts";
import { endFullTextEngine, kilobytesPerArticle } from "../../../lib/search/full-text-index.ts";
import { SearchEngineError } from "../../../lib/search/search-engine-error.ts";
import { indexWhileReading, type GrowingIndex } from "../../../lib/site/indexing/index-while-reading.ts";
import { markdownArticle } from "../../support/articles.ts";
import { summaryWith, taxonomyWith } from "../../support/model.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const ids = ["Q900001", "Q900002", "Q900003"] as const;

let folder: TemporaryFolder;
beforeEach(() => {
  const files = ids.map((id) => [`kb/${id}.md`, markdownArticle({ frontMatter: [`id: ${id}`, `title: ${id}`] })]);
  folder = new TemporaryFolder(Object.fromEntries(files) as Record<string, string>);
});
afterEach(() => {
  folder.remove();
});

function indexOf(parts: number, progress: Progress = silentProgress): GrowingIndex {
  const tools = { taxonomy: taxonomyWith(), limits: noLimits, pathPrefix: "/", draftsFolder: null };
  return indexWhileReading(parts, folder.at("out"), tools, progress);
}

const readArticle = (id: (typeof ids)[number]): Parameters<GrowingIndex["listener"]["read"]>[0] => ({
  summary: summaryWith({ id, path: folder.at(`kb/${id}.md`) }),
  kept: undefined,
});

describe("a search index that is made while articles are read", () => {
  test.each([
    [1, ["pagefind"]],
    [2, ["pagefind", "pagefind-2"]],
  ])("has all articles received, in %i parts", async (parts, folders) => {
    const index = indexOf(parts);
    const counted: ((articles: number) => void)[] = [];
    const written = index.write(new Promise((resolve) => counted.push(resolve)));
    for (const id of ids) {
      index.listener.read(readArticle(id));
      await setImmediate();
    }
    counted[0]?.(ids.length);
    const problems = await written;
    // The summaries are not of the files' bytes.
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(ids.map(() => "changed-meanwhile"));
    for (const name of [...folders, "search/lists"]) expect(existsSync(folder.at("out", name))).toBe(true);
    expect(existsSync(folder.at("out/pagefind-3"))).toBe(false);
    expect(existsSync(folder.at("out/pagefind/pagefind-entry.json"))).toBe(true);
  });

  test("is not written where there are no articles", async () => {
    expect(await indexOf(1).write(Promise.resolve(0))).toEqual([]);
    expect(existsSync(folder.at("out"))).toBe(false);
  });

  test("is given up where the articles can't be read to their end", async () => {
    const index = indexOf(1);
    index.listener.read(readArticle("Q900001"));
    await expect(index.write(Promise.reject(new Error("no such folder")))).rejects.toThrow("aborted");
    expect(existsSync(folder.at("out/pagefind/pagefind-entry.json"))).toBe(false);
  });

  test("fails while others are still read where the search engine ends", async () => {
    const index = indexOf(1);
    const readMany = (): void => {
      for (let nth = 0; nth < 1000; nth += 1) index.listener.read(readArticle("Q900001"));
    };
    const written = index.write(new Promise(() => undefined));
    const failed = expect(written).rejects.toThrow(SearchEngineError);
    readMany();
    await setTimeout(1000);
    endFullTextEngine();
    readMany();
    await failed;
  });

  test("says once, before anything is read, that memory is short", async () => {
    const notes: string[] = [];
    const index = indexOf(1, { ...silentProgress, note: (sentence) => notes.push(sentence) });
    index.listener.expect(2);
    expect(notes).toEqual([]);
    index.listener.expect(Math.ceil(totalmem() / 1000 / kilobytesPerArticle));
    expect(notes).toEqual([expect.stringContaining("memory may run out")]);
    await index.write(Promise.resolve(0));
    expect(notes).toHaveLength(1);
  });
});
