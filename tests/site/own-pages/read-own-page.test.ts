import { writeFileSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { noLimits } from "../../../lib/archive/reading/limits.ts";
import { readOwnPage } from "../../../lib/site/own-pages/read-own-page.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const text = "---\ntitle: Imprint\n---\n\nWho we are.\n";
const folder = new TemporaryFolder({ "imprint.md": text });
afterAll(() => {
  folder.remove();
});

test("a page is read whole, and its address is taken from then on", () => {
  const addresses = new Set<string>();
  expect(readOwnPage(folder.at("imprint.md"), addresses, { ...noLimits, fileBytes: text.length })).toEqual({
    text,
    diagnostics: [],
  });
  expect([...addresses]).toEqual(["/imprint/"]);
});

test("a page over the bound of a file's bytes is left out and reported", () => {
  const { text: none, diagnostics } = readOwnPage(folder.at("imprint.md"), new Set(), {
    ...noLimits,
    fileBytes: text.length - 1,
  });
  expect(none).toBeNull();
  expect(diagnostics).toMatchObject([{ severity: "error", ruleId: "file-size", file: folder.at("imprint.md") }]);
});

test("a page whose front matter is over its bound is left out and reported", () => {
  const { text: none, diagnostics } = readOwnPage(folder.at("imprint.md"), new Set(), {
    ...noLimits,
    frontMatterLength: "title: Imprint".length - 1,
  });
  expect(none).toBeNull();
  expect(diagnostics).toMatchObject([{ severity: "error", ruleId: "front-matter", file: folder.at("imprint.md") }]);
  expect(diagnostics[0]?.message).toContain("limits.frontMatterLength");
});

test("a page with a byte order mark is read without it", () => {
  folder.write({ "marked.md": `\uFEFF${text}` });
  expect(readOwnPage(folder.at("marked.md"), new Set(), noLimits)).toEqual({ text, diagnostics: [] });
});

test("a page in Windows-1252 is read as such and reported where its first byte is that is no UTF-8", () => {
  writeFileSync(folder.at("old.md"), Buffer.from("---\ntitle: Caf\xE9\n---\n\nA \x93lid\x94 \x81\n", "latin1"));
  const { text: read, diagnostics } = readOwnPage(folder.at("old.md"), new Set(), noLimits);
  expect(read).toBe("---\ntitle: Caf\u00E9\n---\n\nA \u201Clid\u201D \u2426\n");
  expect(diagnostics).toMatchObject([
    { file: folder.at("old.md"), line: 2, column: 11, severity: "warning", ruleId: "encoding" },
    { file: folder.at("old.md"), line: 5, column: 9, severity: "warning", ruleId: "encoding" },
  ]);
});

test("a page in UTF-16 is left out, with what to do", () => {
  writeFileSync(folder.at("wide.md"), Buffer.from(`\uFEFF${text}`, "utf16le"));
  const { text: none, diagnostics } = readOwnPage(folder.at("wide.md"), new Set(), noLimits);
  expect(none).toBeNull();
  expect(diagnostics).toMatchObject([{ ruleId: "page", message: expect.stringContaining("save it as UTF-8") }]);
});

const addressed = (permalink: string): string => {
  folder.write({ "addressed.md": `---\ntitle: Imprint\npermalink: ${permalink}\n---\n` });
  return folder.at("addressed.md");
};

test.each(["/imprint", "imprint/", "/a b/", "/imprint."])(
  "a page whose permalink is no path of a folder or of a file with an extension is left out: %s",
  (permalink) => {
    const { text: none, diagnostics } = readOwnPage(addressed(permalink), new Set(), noLimits);
    expect(none).toBeNull();
    expect(diagnostics).toMatchObject([
      { line: 3, severity: "error", ruleId: "page", message: expect.stringContaining("/imprint/ or /imprint.html") },
    ]);
  },
);

test.each([
  ["/about/", "/About/"],
  ["/about/", "/about/index.html"],
  ["/", "/index.html"],
  ["/a.html", "/a.html/b/"],
  ["/a.html/b/", "/a.html"],
  ["/other/", "/robots.txt/"],
  ["/other/", "/attached/"],
])("beside a page at %s one at %s is left out", (taken, permalink) => {
  const { text: none, diagnostics } = readOwnPage(addressed(permalink), new Set([taken]), noLimits);
  expect(none).toBeNull();
  expect(diagnostics).toMatchObject([{ message: expect.stringContaining(`found ${permalink};`) }]);
});

test("pages below the address of another's folder, and in place of a file that programs look for, are pages", () => {
  for (const permalink of ["/about/more/", "/about.html", "/robots.txt"])
    expect(readOwnPage(addressed(permalink), new Set(["/about/"]), noLimits).text).not.toBeNull();
});

test("a page whose permalink is false is left out without a word, and takes no address", () => {
  const addresses = new Set<string>();
  expect(readOwnPage(addressed("false"), addresses, noLimits)).toEqual({ text: null, diagnostics: [] });
  expect(addresses.size).toBe(0);
});
