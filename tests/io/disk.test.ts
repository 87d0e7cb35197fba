import { afterAll, expect, test } from "@jest/globals";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { disk } from "../../lib/io/disk.ts";
import { mendDiskAfterEach } from "../support/faulty-disk.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const folder = new TemporaryFolder();
afterAll(() => {
  folder.remove();
});
mendDiskAfterEach();

/** Makes a folder, and lets something happen after it was looked for and before it is made. */
function makeFolderWhile(happen: () => void, path: string): void {
  const { makeFolder } = disk;
  // What the folder lies in is looked for in between.
  disk.makeFolder = happen;
  makeFolder(path);
}

test("a folder that another thread makes at the same time is made", () => {
  const path = folder.at("text");
  makeFolderWhile(() => {
    mkdirSync(path);
  }, path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test("a file that comes in its way is told", () => {
  const path = folder.at("data");
  const writeMeanwhile = (): void => {
    writeFileSync(path, "");
  };
  expect(() => {
    makeFolderWhile(writeMeanwhile, path);
  }).toThrow("EEXIST");
});
