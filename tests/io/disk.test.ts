import { afterAll, expect, test } from "@jest/globals";
import { mkdirSync, statSync } from "node:fs";
import { disk } from "../../lib/io/disk.ts";
import { mendDiskAfterEach } from "../support/faulty-disk.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const folder = new TemporaryFolder();
afterAll(() => {
  folder.remove();
});
mendDiskAfterEach();

/** Makes a folder in one that is missing, and lets something happen between the two. */
function makeFolderWhile(happen: () => void, path: string): void {
  const { makeFolder } = disk;
  disk.makeFolder = happen;
  makeFolder(path);
}

test("a folder that another thread makes at the same time is made", () => {
  const path = folder.at("text/a");
  makeFolderWhile(() => {
    mkdirSync(path, { recursive: true });
  }, path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test("a folder whose parent another thread makes at the same time is made", () => {
  makeFolderWhile(() => {
    mkdirSync(folder.at("file"));
  }, folder.at("file/a"));
  expect(statSync(folder.at("file/a")).isDirectory()).toBe(true);
});

test.each(["/proc/kbpress", "/proc/kbpress/a"])("an error is thrown where the system makes no folder (%s)", (path) => {
  expect(() => {
    disk.makeFolder(path);
  }).toThrow(/ENOENT|EROFS|ENOTSUP|EPERM|EACCES/);
});

test("an error is thrown where there is a file in its place", () => {
  const path = folder.at("data/a");
  const writeMeanwhile = (): void => {
    folder.write({ "data/a": "" });
  };
  expect(() => {
    makeFolderWhile(writeMeanwhile, path);
  }).toThrow("EEXIST");
});
