import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { SummarizedFile } from "../../lib/archive/source-tasks.ts";
import { SummaryCache } from "../../lib/archive/summary-cache.ts";
import { summaryWith } from "../support/model.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const summarized = (hash: string, title = "One"): SummarizedFile => ({
  hash,
  articles: [summaryWith({ title, terms: Int32Array.of(1, 2, 3) })],
  diagnostics: [],
});

const open = (version = "1"): SummaryCache => new SummaryCache(folder.at("cache"), version);
const written = (paths: Record<string, SummarizedFile>, cache = open()): void => {
  for (const [path, file] of Object.entries(paths)) cache.update(path, file);
  cache.write();
};
const files = (): string[] => readdirSync(folder.at("cache")).map((name) => folder.at("cache", name));

describe("the summary of a file", () => {
  test("is known to the next build by the hash of the file, and is the same", () => {
    written({ "a.md": summarized("hash of a") });
    const cache = open();
    expect(cache.hashOf("a.md")).toBe("hash of a");
    expect(cache.update("a.md", null)).toEqual(summarized("hash of a"));
    expect(cache.hashOf("b.md")).toBeNull();
  });

  test("gives way to the one that is found now", () => {
    written({ "a.md": summarized("old") });
    written({ "a.md": summarized("new", "Two") });
    expect(open().update("a.md", null)).toEqual(summarized("new", "Two"));
  });

  test("is forgotten once a build has not met its file", () => {
    written({ "a.md": summarized("a"), "b.md": summarized("b") });
    const cache = open();
    expect([cache.hashOf("a.md"), cache.hashOf("b.md")]).toEqual(["a", "b"]);
    cache.update("a.md", null);
    cache.write();
    expect([open().hashOf("a.md"), open().hashOf("b.md")]).toEqual(["a", null]);
  });

  test("counts only for the version that made it", () => {
    written({ "a.md": summarized("a") });
    expect(open("2").hashOf("a.md")).toBeNull();
  });

  test("is not believed where what was kept is damaged, cut off or something else", () => {
    for (const damage of [
      (bytes: Buffer) => bytes.fill(0, bytes.length - 9, bytes.length - 8),
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      () => Buffer.from("something else"),
      () => Buffer.alloc(0),
    ]) {
      written({ "a.md": summarized("a") });
      for (const path of files()) writeFileSync(path, damage(readFileSync(path)));
      expect(open().hashOf("a.md")).toBeNull();
    }
  });
});

test("what has not changed is not written again", () => {
  written({ "a.md": summarized("a") });
  for (const path of files()) writeFileSync(path, readFileSync(path).toString("latin1"), "latin1");
  const before = files().map((path) => readFileSync(path));
  const cache = open();
  cache.update("a.md", null);
  cache.write();
  expect(files().map((path) => readFileSync(path))).toEqual(before);
});

test("without a folder nothing is kept", () => {
  const cache = new SummaryCache();
  cache.update("a.md", summarized("a"));
  cache.write();
  expect(cache.hashOf("a.md")).toBeNull();
});
