import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { SourceCache } from "../../../lib/archive/reading/source-cache.ts";
import type { SourceHead, SummarizedFile } from "../../../lib/archive/reading/source-tasks.ts";
import type { FoundFile } from "../../../lib/archive/reading/walk-content.ts";
import { packTerms } from "../../../lib/archive/related/packed-terms.ts";
import { summaryWith } from "../../support/model.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const file = (name: string, stamp: string | null = "untouched"): FoundFile => ({ path: name, name, stamp });
const summarized = (hash: string | null, title = "One"): SummarizedFile => ({
  hash,
  articles: [{ summary: summaryWith({ title }), terms: packTerms(Int32Array.of(1, 2, 3)) }],
  diagnostics: [],
});
const head: SourceHead = { isProductList: false, id: "Q900001" };

const open = (version = "1"): SourceCache => new SourceCache(folder.at("cache"), version);
const write = (paths: Record<string, SummarizedFile>, stamp?: string | null): void => {
  const cache = open();
  for (const [path, found] of Object.entries(paths)) cache.update(file(path, stamp), found);
  cache.write();
};
const files = (): string[] => readdirSync(folder.at("cache")).map((name) => folder.at("cache", name));

describe("the summary of a file", () => {
  test("is kept for the next build under the hash of the file", () => {
    write({ "a.md": summarized("hash of a") });
    const cache = open();
    expect(cache.hashOf("a.md")).toBe("hash of a");
    expect(cache.update(file("a.md"), null)).toEqual(summarized("hash of a"));
    expect(cache.hashOf("b.md")).toBeNull();
  });

  test("is replaced by one that is found now", () => {
    write({ "a.md": summarized("old") });
    write({ "a.md": summarized("new", "Two") });
    expect(open().update(file("a.md"), null)).toEqual(summarized("new", "Two"));
  });

  test("is dropped once a build has not seen its file", () => {
    write({ "a.md": summarized("a"), "b.md": summarized("b") });
    const cache = open();
    expect([cache.hashOf("a.md"), cache.hashOf("b.md")]).toEqual(["a", "b"]);
    cache.update(file("a.md"), null);
    cache.write();
    expect([open().hashOf("a.md"), open().hashOf("b.md")]).toEqual(["a", null]);
  });

  test("is valid only for the version that made it", () => {
    write({ "a.md": summarized("a") });
    expect(open("2").hashOf("a.md")).toBeNull();
  });

  test("is not used where the cache is damaged, cut off or something else", () => {
    for (const damage of [
      (bytes: Buffer) => bytes.fill(0, bytes.length - 9, bytes.length - 8),
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      () => Buffer.from("something else"),
      () => Buffer.alloc(0),
    ]) {
      write({ "a.md": summarized("a") });
      for (const path of files()) writeFileSync(path, damage(readFileSync(path)));
      expect(open().hashOf("a.md")).toBeNull();
    }
  });
});

describe("a file is read again", () => {
  test("only where its stamp has changed", () => {
    write({ "a.md": summarized("a") });
    expect(open().isSummarized(file("a.md"))).toBe(true);
    expect(open().isSummarized(file("a.md", "touched"))).toBe(false);
    expect(open().isSummarized(file("b.md"))).toBe(false);
  });

  test("where it had no stamp, since it had just been changed", () => {
    write({ "a.md": summarized("a") }, null);
    expect(open().isSummarized(file("a.md"))).toBe(false);
    expect(open().isSummarized(file("a.md", null))).toBe(false);
  });

  test("where it could not be read", () => {
    write({ "a.md": summarized(null) });
    expect(open().isSummarized(file("a.md"))).toBe(false);
  });

  test("only once where its bytes are the same under its new stamp", () => {
    write({ "a.md": summarized("a") });
    const cache = open();
    cache.update(file("a.md", "touched"), null);
    cache.write();
    expect(open().isSummarized(file("a.md", "touched"))).toBe(true);
  });
});

describe("the head of a file", () => {
  test("is kept while the file is unchanged", () => {
    const cache = open();
    cache.keepHead(file("a.md"), head);
    cache.write();
    expect(open().headOf(file("a.md"))).toEqual(head);
    expect(open().headOf(file("a.md", "touched"))).toBeNull();
  });

  test("is kept beside its summary", () => {
    const cache = open();
    cache.keepHead(file("a.md"), head);
    cache.update(file("a.md"), summarized("a"));
    cache.write();
    expect(open().headOf(file("a.md"))).toEqual(head);
    expect(open().hashOf("a.md")).toBe("a");
  });
});

test("what has not changed is not written again", () => {
  write({ "a.md": summarized("a") });
  for (const path of files()) writeFileSync(path, readFileSync(path).toString("latin1"), "latin1");
  const before = files().map((path) => readFileSync(path));
  const cache = open();
  cache.update(file("a.md"), null);
  cache.write();
  expect(files().map((path) => readFileSync(path))).toEqual(before);
});

test("nothing is kept without a folder", () => {
  const cache = new SourceCache();
  cache.update(file("a.md"), summarized("a"));
  cache.write();
  expect(cache.hashOf("a.md")).toBeNull();
});
