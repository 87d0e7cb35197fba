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

test("a file that comes in its way is told", () => {
  const path = folder.at("data/a");
  const writeMeanwhile = (): void => {
    folder.write({ "data/a": "" });
  };
  expect(() => {
    makeFolderWhile(writeMeanwhile, path);
  }).toThrow("EEXIST");
});
