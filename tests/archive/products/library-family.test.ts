import { describe, expect, test } from "@jest/globals";
import { libraryFamilyReader } from "../../../lib/archive/products/library-family.ts";
import { archiveMarkdown, textArticle } from "../../support/articles.ts";
import { articleOf } from "../../support/parsed.ts";

const familyOf = libraryFamilyReader([
  { name: "Compilers", begins: ["Sample Compiler"], library: { list: "mspl13_c" } },
  { name: "Sample Basic", begins: ["Sample Basic"], library: { list: "mspl13_basic", words: ["BASIC", "SB"] } },
  { name: "Editor", begins: [], library: { words: ["Editor", "ED"] } },
  { name: "Linker", begins: [], library: { words: ["LINK", "Linker"] } },
]);

function familyOfLibraryArticle(source: string, title: string, ...body: string[]): string | null {
  const parts = { product: "See article", keywords: `ENDUSER | | ${source}`, title, body };
  return familyOf(articleOf("README.md", archiveMarkdown(parts)));
}

describe("the family of an article of the Programmer's Library", () => {
  test("is that of the list it came from", () => {
    expect(familyOfLibraryArticle("mspl13_c", "Far pointers", "The Editor shows them.")).toBe("Compilers");
    expect(familyOfLibraryArticle("MSPL13_C", "Far pointers")).toBe("Compilers");
  });

  test.each([
    ["in its text", "Reading a file", "Compile it with SB."],
    ["in its title", "BASIC reads a file", "Use the Editor."],
  ])("is that of a list with words where one of them stands %s", (_, title, body) => {
    expect(familyOfLibraryArticle("mspl13_basic", title, body)).toBe("Sample Basic");
  });

  test.each([
    ["Lines in ED", "The LINK program reads them.", "Editor"],
    ["Long lines", "The Linker cuts them, the Editor does not.", "Linker"],
  ])("is else that of the tool that title, or text, names first: %j, %j (Q28580)", (title, body, family) => {
    expect(familyOfLibraryArticle("mspl13_basic", title, body)).toBe(family);
  });

  test("is by whole words, so that some have none", () => {
    expect(familyOfLibraryArticle("mspl13_basic", "LINKS, MENDED", "EDITORS use BASICS.")).toBeNull();
  });

  test("is not told of other lists, nor of other articles", () => {
    expect(familyOfLibraryArticle("mspl13_other", "LINK")).toBeNull();
    expect(familyOf(articleOf("Q900001.TXT", textArticle({ title: "LINK" })))).toBeNull();
  });
});
