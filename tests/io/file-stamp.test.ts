import { statSync, utimesSync, writeFileSync, type Stats } from "node:fs";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fileStamp } from "../../lib/io/file-stamp.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const later = (): number => Date.now() + 60_000;
const stats = (name: string): Stats => statSync(folder.at(name));

test("is the same while nothing changes, and differs after each change", async () => {
  folder.write({ "a.md": "one" });
  const first = stats("a.md");
  expect(fileStamp(stats("a.md"), later())).toBe(fileStamp(first, later()));
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(folder.at("a.md"), "two");
  expect(fileStamp(stats("a.md"), later())).not.toBe(fileStamp(first, later()));
});

test("differs after a change of the same length whose time was set back", async () => {
  folder.write({ "a.md": "one" });
  const before = stats("a.md");
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(folder.at("a.md"), "two");
  utimesSync(folder.at("a.md"), before.atime, before.mtime);
  expect(stats("a.md").size).toBe(before.size);
  expect(fileStamp(stats("a.md"), later())).not.toBe(fileStamp(before, later()));
});

test("is null for a file that has just been changed", () => {
  folder.write({ "a.md": "one" });
  expect(fileStamp(stats("a.md"), Date.now())).toBeNull();
});
