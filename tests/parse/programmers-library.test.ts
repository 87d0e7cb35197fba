import { describe, expect, test } from "@jest/globals";
import { libraryKeywords, parseLibraryKeywords, straightenFields } from "../../lib/parse/programmers-library.ts";

describe("parseLibraryKeywords", () => {
  test("reads the audience, the words between, and the source", () => {
    expect(
      parseLibraryKeywords(
        "ENDUSER | B_SampleCom s_samplec buglist6.00 fixlist6.00A docerr appnote SR# S890218-1 tray | mspl13_sample",
      ),
    ).toEqual({
      audience: "ENDUSER",
      productTags: ["b_samplecom", "s_samplec"],
      buglist: ["6.00"],
      fixlist: ["6.00a"],
      isDocumentationError: true,
      hasApplicationNote: true,
      requests: ["SR# S890218-1"],
      source: "mspl13_sample",
      words: ["tray"],
    });
  });

  test("needs neither words nor audience (Q35256)", () => {
    expect(parseLibraryKeywords("enduser | | mspl13_sample")).toMatchObject({ audience: "enduser", words: [] });
    expect(parseLibraryKeywords("mspl13_sample")).toMatchObject({ audience: null, source: "mspl13_sample" });
    expect(parseLibraryKeywords("")).toMatchObject({ audience: null, source: null, words: [] });
  });

  test("reads words of two parts (Q32773)", () => {
    expect(parseLibraryKeywords("ENDUSER | buglist5.10 | fixlist5.10A | mspl13_sample")).toMatchObject({
      buglist: ["5.10"],
      fixlist: ["5.10a"],
    });
  });

  test.each([
    ["SR# G890807-24188", ["SR# G890807-24188"]],
    ["SR# S890406-49 S890728-43", ["SR# S890406-49", "SR# S890728-43"]],
    ["SR#891130-1156", ["SR#891130-1156"]],
    ["TAR76121 tar76251", ["TAR76121", "TAR76251"]],
    ["SR# S890104-76 ptm234", ["SR# S890104-76", "PTM234"]],
    ["bc6PTM237", ["PTM237"]],
    ["SR#", ["SR#"]],
  ])("numbers of requests: %s", (words, requests) => {
    expect(parseLibraryKeywords(`ENDUSER | ${words} | mspl13_sample`)).toMatchObject({ requests, words: [] });
  });

  test.each([
    ["buglist 4.00b", ["4.00b"], []],
    ["buglist2.00 fixlist 2.01 docerr", ["2.00"], ["2.01"]],
    ["fixlistbc6.00", [], ["6.00"]],
    ["buglist docerr", [], []],
  ])("versions of a list: %s (Q43309)", (words, buglist, fixlist) => {
    expect(parseLibraryKeywords(`ENDUSER | ${words} | mspl13_sample`)).toMatchObject({ buglist, fixlist, words: [] });
  });

  test("a comma behind a tag is none of it", () => {
    expect(parseLibraryKeywords("ENDUSER | s_c, h_masm | mspl13_c").productTags).toEqual(["s_c", "h_masm"]);
  });
});

test("libraryKeywords are the words as printed without audience, requests and source (Q39579)", () => {
  expect(libraryKeywords("ENDUSER | B_SampleCom SR# S890218-1 S890728-43 TAR76121 tray | mspl13_sample")).toEqual([
    "B_SampleCom",
    "tray",
  ]);
});

describe("straightenFields", () => {
  test("puts values in their places that stand one field too early (Q35256)", () => {
    const fields = { versions: "", systems: "1.00 | 1.00", keywords: "MS-DOS | OS/2 | mspl13_sample" };
    expect(straightenFields(fields)).toEqual({
      versions: "1.00 | 1.00",
      systems: "MS-DOS | OS/2 ",
      keywords: " mspl13_sample",
    });
  });

  test.each([
    { versions: "1.00", systems: "MS-DOS", keywords: "ENDUSER | | mspl13_sample" },
    { versions: "", systems: "MS-DOS", keywords: "ENDUSER | | mspl13_sample" },
  ])("leaves others alone: %p", (fields) => {
    expect(straightenFields(fields)).toEqual(fields);
  });
});
