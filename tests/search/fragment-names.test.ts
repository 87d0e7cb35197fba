import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FragmentNames } from "../../lib/search/fragment-names.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const fragment = (url: string): Buffer => gzipSync(`pagefind_dcd${JSON.stringify({ url, content: "text" })}`);

test("names are read as articles are written, each once", () => {
  const names = new FragmentNames(folder.path);
  expect(names.readNew()).toBe(0);
  folder.write({ "fragment/en_12ab.pf_fragment": fragment("/kb/1/") });
  expect(names.readNew()).toBe(1);
  folder.write({ "fragment/en_34cd.pf_fragment": fragment("/kb/2/") });
  expect(names.readNew()).toBe(1);
  expect(names.readRest()).toBe(0);
  expect([...names.byUrl]).toEqual([
    ["/kb/1/", "12ab"],
    ["/kb/2/", "34cd"],
  ]);
});

test("an article that is written in half is left until it is whole", () => {
  const whole = fragment("/kb/1/");
  const names = new FragmentNames(folder.path);
  folder.write({ "fragment/en_12ab.pf_fragment": whole.subarray(0, -5) });
  expect(names.readNew()).toBe(0);
  folder.write({ "fragment/en_12ab.pf_fragment": whole });
  expect(names.readRest()).toBe(1);
});

test.each([
  ["a file of another name", "fragment/de_12ab.pf_fragment", fragment("/kb/1/")],
  ["a file of another form", "fragment/en_12ab.pf_fragment", gzipSync("another form")],
  ["a file that stays written in half", "fragment/en_12ab.pf_fragment", fragment("/kb/1/").subarray(0, -5)],
])("%s is an error that names it once all is written", (_, file, bytes) => {
  folder.write({ [file]: bytes });
  const names = new FragmentNames(folder.path);
  expect(names.readNew()).toBe(0);
  expect(() => names.readRest()).toThrow(`${folder.at(file)}: expected an article as Pagefind 1.6 writes it`);
});
