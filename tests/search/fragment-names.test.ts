import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { countFragments, readFragmentNames } from "../../lib/search/fragment-names.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const fragment = (url: string): Buffer => gzipSync(`pagefind_dcd${JSON.stringify({ url, content: "text" })}`);

test("articles are counted as they are begun, and named by their addresses", () => {
  expect(countFragments(folder.path)).toBe(0);
  expect(readFragmentNames(folder.path).size).toBe(0);
  folder.write({ "fragment/en_12ab.pf_fragment": fragment("/kb/1/"), "fragment/en_34cd.pf_fragment": "" });
  expect(countFragments(folder.path)).toBe(2);
  folder.write({ "fragment/en_34cd.pf_fragment": fragment("/kb/2/") });
  expect(Object.fromEntries(readFragmentNames(folder.path))).toEqual({ "/kb/1/": "12ab", "/kb/2/": "34cd" });
});

test.each([
  ["of another name", "fragment/de_12ab.pf_fragment", fragment("/kb/1/")],
  ["of another form", "fragment/en_12ab.pf_fragment", gzipSync("another form")],
])("a file %s is an error that names it", (_, file, bytes) => {
  folder.write({ [file]: bytes });
  expect(() => readFragmentNames(folder.path)).toThrow(
    `${folder.at(file)}: expected an article as Pagefind 1.6 writes it`,
  );
});
