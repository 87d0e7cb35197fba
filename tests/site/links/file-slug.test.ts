import { expect, test } from "@jest/globals";
import { fileSlug } from "../../../lib/site/links/file-slug.ts";

test.each([
  ["ntdll.dll", "ntdll.dll"],
  ["_ins0432._mp.exe", "_ins0432._mp.exe"],
  ["odbc#1.dll", "odbc~231.dll"],
  ["lid~1.exe", "lid~7e1.exe"],
  ["50%.dll", "50~25.dll"],
  ["a/../b.dll", "a~2f..~2fb.dll"],
  ["..", "~2e~2e"],
  [".dll", "~2edll"],
  ["tray.dll.", "tray.dll~2e"],
  ["con", "~63on"],
  ["com1.dll", "~63om1.dll"],
  ["console.dll", "console.dll"],
  ["é.dll", "~c3~a9.dll"],
])("the file %s stands at %s, which leaves no folder", (name, slug) => {
  expect(fileSlug(name)).toBe(slug);
  expect(slug).toMatch(/^[a-z\d_~][a-z\d_.~-]*$/);
});

test("names that differ have slugs that differ", () => {
  const names = [
    "a#b.dll",
    "a~23b.dll",
    "a-b.dll",
    "a_b.dll",
    "ab.dll",
    "~63on.dll",
    "con.dll",
    "a~b.dll",
    "a%23b.dll",
  ];
  expect(new Set(names.map(fileSlug)).size).toBe(names.length);
});
