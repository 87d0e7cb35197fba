import { describe, expect, test } from "@jest/globals";
import { facetsOf, type Facets, type IssueType } from "../../lib/archive/facets-of.ts";
import type { Article } from "../../lib/model/article.ts";
import { markBoilerplate } from "../../lib/parse/boilerplate.ts";
import { appliesToBox, textArticle, type TextParts } from "../support/articles.ts";
import { articleOf } from "../support/parsed.ts";
import { articleWith } from "../support/model.ts";

const nothing = { keywords: [], prefixes: [], keywordsBegin: [], phrases: [], titlesBegin: [], firstSections: [] };
const issueTypes: IssueType[] = [
  { ...nothing, slug: "bug", name: "Bugs", keywords: ["kbbug"], prefixes: ["BUG"], keywordsBegin: ["kbbuglist"] },
  { ...nothing, slug: "fault", name: "Faults", phrases: ["confirmed"] },
  { ...nothing, slug: "problem", name: "Problems", prefixes: ["PRB", "Err Msg"], firstSections: ["symptoms"] },
  { ...nothing, slug: "how-to", name: "Instructions", titlesBegin: ["How to "] },
];
const platformOf = (product: string): string | null => /^Tray for (.*)$/.exec(product)?.[1] ?? null;
const names = { issueTypes, platformOf };
const phrases = [{ name: "confirmed", begins: ["We have confirmed"] }];

function facetsIn(parts: TextParts): Facets {
  return facetsOf(markBoilerplate(articleOf("Q900001.TXT", textArticle(parts)), phrases), names);
}

const typeOf = (parts: TextParts): unknown[] => {
  const { issueType, isTypeInferred } = facetsIn(parts);
  return [issueType, isTypeInferred];
};

describe("the issue type", () => {
  const symptoms = ["SYMPTOMS", "========", "", "It is hot."];

  test("is the one that the trailer states, whatever title and sections show", () => {
    const trailer = ["Issue type        : kbbug"];
    expect(typeOf({ trailer, title: "PRB: It is hot", body: symptoms })).toEqual(["bug", false]);
  });

  test("is the one that a Markdown article states", () => {
    const article: Article = articleWith({ issueType: "kbBug" });
    expect(facetsOf(article, names)).toMatchObject({ issueType: "bug", isTypeInferred: false });
  });

  test("is else inferred from the title's prefix, or its end", () => {
    expect(typeOf({ title: "BUG: It is hot", body: symptoms })).toEqual(["bug", true]);
    expect(typeOf({ title: "Err Msg: It is hot" })).toEqual(["problem", true]);
    expect(typeOf({ title: "Tray Err Msg: It is hot" })).toEqual(["problem", true]);
    expect(typeOf({ title: "LADYBUG: It is hot" })).toEqual([null, false]);
  });

  test("is else inferred from the beginning of a keyword", () => {
    const trailer = ["Keywords          : kbtray kbBuglist3.10"];
    expect(typeOf({ trailer, title: "PRB: It is hot" })).toEqual(["problem", true]);
    expect(typeOf({ trailer, title: "It is hot", body: symptoms })).toEqual(["bug", true]);
  });

  test.each([
    ["in a section", ["STATUS", "======", "", "We have confirmed this."]],
    ["in a list", ["1. Wait.", "", "   We have confirmed this."]],
  ])("is else inferred from a standing phrase %s", (_, lines) => {
    const body = [...symptoms, "", ...lines];
    expect(typeOf({ title: "How to cool it", body })).toEqual(["fault", true]);
  });

  test("is else inferred from how the title begins, its prefix aside", () => {
    expect(typeOf({ title: "How to cool it", body: symptoms })).toEqual(["how-to", true]);
    expect(typeOf({ title: "TRAY: How to cool it" })).toEqual(["how-to", true]);
    expect(typeOf({ title: "TRAY: See How to cool it" })).toEqual([null, false]);
  });

  test("is else inferred from the first section", () => {
    expect(typeOf({ title: "It is hot", body: symptoms })).toEqual(["problem", true]);
  });

  test("is none where nothing shows one", () => {
    expect(typeOf({ title: "It is hot" })).toEqual([null, false]);
  });
});

describe("the title's prefix", () => {
  test.each([
    ["XADM: The Tray", "XADM"],
    ["Err Msg: The Tray Is Open", "Err Msg"],
    ["PC Win: The Tray", "PC Win"],
  ])("of %j is %j", (title, prefix) => {
    expect(facetsIn({ title }).titlePrefix).toBe(prefix);
  });

  test.each([["The Tray"], ["the tray: open"], ["What You Can Do When It Is Hot: Open It"], ["XADM:Tray"]])(
    "is none in %j",
    (title) => {
      expect(facetsIn({ title }).titlePrefix).toBeNull();
    },
  );
});

test("keywords are in small letters, each once", () => {
  expect(facetsIn({ trailer: ["Keywords          : kbTray KBTRAY kblid"] }).keywords).toEqual(["kbtray", "kblid"]);
});

describe("platforms", () => {
  const trailer = ["Keywords          : kbtray", "Version           : winnt:4.0; WinNT:3.51; :5.0"];
  const platformsIn = (parts: TextParts): unknown[] => {
    const { platforms, isPlatformInferred } = facetsIn(parts);
    return [platforms, isPlatformInferred];
  };

  test("are the systems of the versions by their one name, whatever the products show", () => {
    expect(platformsIn({ trailer, body: appliesToBox(" - Tray for OS/2") })).toEqual([["Windows NT"], false]);
  });

  test("are else inferred from the products of the box, where all are for one system", () => {
    expect(platformsIn({ body: appliesToBox(" - Tray for OS/2", " - Tray for OS/2 version 2.0") })).toEqual([
      ["OS/2"],
      true,
    ]);
  });

  test.each([
    ["they are for two systems", [" - Tray for OS/2", " - Tray for MS-DOS"]],
    ["one shows none", [" - Tray for OS/2", " - Lid"]],
    ["none shows one", [" - Lid"]],
  ])("are none where %s", (_, products) => {
    expect(platformsIn({ body: appliesToBox(...products) })).toEqual([[], false]);
  });
});
