import { describe, expect, test } from "@jest/globals";
import { searchedTextOf, searchRecordOf, type SearchRecord } from "../../lib/search/search-record.ts";
import {
  appliesTo,
  appliesToItem,
  articleWith,
  legacyHeader,
  paragraph,
  preformatted,
  section,
  summaryWith,
  text,
} from "../support/model.ts";

const names = {
  titlePrefixes: new Map([["XTRY", "Tray: administration"]]),
  issueTypes: [{ slug: "bug", name: "Bugs" }],
};

function recordOf(
  article: Parameters<typeof articleWith>[0] = {},
  summary: Parameters<typeof summaryWith>[0] = {},
): SearchRecord {
  return searchRecordOf(searchedTextOf(articleWith(article)), summaryWith(summary), "/kb/900/Q900001/", names);
}

describe("a search record", () => {
  test("has the article's address, title, text and query words", () => {
    const cause = { ...section("CAUSE", paragraph(text("Two."))), sectionType: "cause" as const };
    const children = [paragraph(text("One.")), cause, section("How to Wait", paragraph(text("Three.")))];
    const record = recordOf({ children, queryWords: ["slow", "paper"] });
    expect(record.url).toBe("/kb/900/Q900001/");
    expect(record.title).toBe("The printer prints nothing");
    expect(record.text).toBe("One.\nTwo.\nHow to Wait\nThree.\nslow paper");
  });

  test("parts the text by what it says of the article", () => {
    const children = [
      paragraph(text("One.")),
      { ...section("CAUSE", paragraph(text("Two."))), sectionType: "cause" as const },
      { ...section("SYMPTOMS", paragraph(text("Three."))), sectionType: "symptoms" as const },
      appliesTo("It applies to:", appliesToItem("Tool, version 1.0")),
      preformatted(text("four")),
      legacyHeader("3.00 3.10"),
    ];
    const summary = { families: ["Tool"], titlePrefix: "XTRY" };
    expect(recordOf({ children, queryWords: ["slow"] }, summary).parts).toEqual({
      opening: "One.\nThree.",
      body: "Two.",
      about: "Tool, version 1.0\nslow\nTool\nTray: administration",
      listing: "four",
    });
  });

  test("has no boilerplate, and of listings each word once, without dumps", () => {
    const children = [
      paragraph(text("One.")),
      { ...paragraph(text("It was confirmed.")), boilerplate: "confirmed" },
      preformatted(text("00ff a8 open_tray(lid); open_tray(1);\nfade")),
    ];
    expect(recordOf({ children }).text).toBe("One.\nopen_tray lid");
  });

  test("has the title for a text where the article has none", () => {
    expect(recordOf().text).toBe("The printer prints nothing");
  });

  test("has the title behind a text without words, and the number where that has none either", () => {
    expect(recordOf({ children: [paragraph(text("???"))] }).text).toBe("???\nThe printer prints nothing");
    expect(recordOf({ title: "" }).text).toBe("Q900001");
  });

  test("has the codes that the article bears, those in listings too", () => {
    const children = [preformatted(text("error LNK2001: 0xC0000005"))];
    const codes = [{ code: "STOP 0x0000001E", sentence: "" }];
    expect(recordOf({ children }, { codes }).codes).toEqual(["0x0000001e", "0xc0000005", "lnk2001"]);
  });

  test("has what a result shows, and what results are narrowed by", () => {
    const summary = {
      id: "Q900001" as const,
      modified: "2001-01-14",
      families: ["Sample C++", "Sample Tool"],
      issueType: "bug",
      platforms: ["Windows NT"],
      keywords: ["kbtool"],
    };
    const { meta, facets, sorting } = recordOf({}, summary);
    expect(meta).toEqual({
      title: "The printer prints nothing",
      id: "Q900001",
      product: "Sample C++",
      type: "Bugs",
      year: "2001",
    });
    expect(sorting).toEqual({ number: 900001, day: 11336 });
    expect(facets).toEqual({
      product: [
        { slug: "sample-cpp", name: "Sample C++" },
        { slug: "sample-tool", name: "Sample Tool" },
      ],
      type: [{ slug: "bug", name: "Bugs" }],
      platform: [{ slug: "windows-nt", name: "Windows NT" }],
      year: [{ slug: "2001", name: "2001" }],
      keyword: [{ slug: "kbtool", name: "kbtool" }],
    });
  });

  test("has none of them where the article has none", () => {
    const { meta, facets, sorting } = recordOf();
    expect(meta).toEqual({ title: "The printer prints nothing", id: "Q900001" });
    expect(sorting.day).toBe(0);
    expect(facets.product).toEqual([]);
  });
});
