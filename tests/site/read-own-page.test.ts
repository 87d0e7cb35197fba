import { afterAll, expect, test } from "@jest/globals";
import { noLimits } from "../../lib/archive/limits.ts";
import { readOwnPage } from "../../lib/site/read-own-page.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

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
