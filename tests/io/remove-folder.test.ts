import { existsSync, symlinkSync } from "node:fs";
import { afterEach, expect, test } from "@jest/globals";
import { removeFolder } from "../../lib/io/remove-folder.ts";
import { breakDisk, mendDiskAfterEach } from "../support/faulty-disk.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder = new TemporaryFolder();
afterEach(() => {
  folder.remove();
  folder = new TemporaryFolder();
});
mendDiskAfterEach();

test("a folder is removed with its content, and nothing outside; each file and link is reported", async () => {
  folder.write({ "old/a": "", "old/b/c": "", "old/b/d/e": "", "other/f": "" });
  symlinkSync(folder.at("other"), folder.at("old/b/link"));
  let removed = 0;
  await removeFolder(folder.at("old"), () => (removed += 1));
  expect(removed).toBe(4);
  expect(existsSync(folder.at("old"))).toBe(false);
  expect(existsSync(folder.at("other/f"))).toBe(true);
});

test("other work has its turn while many files are removed", async () => {
  folder.write(Object.fromEntries(Array.from({ length: 250 }, (_, nth) => [`old/${String(nth)}`, ""])));
  let [removed, seen] = [0, 250];
  const removal = removeFolder(folder.at("old"), () => (removed += 1));
  setImmediate(() => {
    seen = removed;
  });
  await removal;
  expect(seen).toBeLessThan(250);
  expect(removed).toBe(250);
});

test("what can't be removed is an error", async () => {
  folder.write({ "old/a": "" });
  breakDisk("remove", "EACCES", /old\/a$/);
  await expect(removeFolder(folder.at("old"), () => undefined)).rejects.toThrow("EACCES");
});
