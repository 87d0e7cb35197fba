import { describe, expect, test } from "@jest/globals";
import { deserialize, serialize } from "node:v8";
import { packTerms } from "../../lib/archive/packed-terms.ts";
import { relateTable, termTable } from "../../lib/archive/term-table.ts";
import type { ArticleId } from "../../lib/model/article-id.ts";

const articles: { id: ArticleId; families: string[] }[] = [
  { id: "Q900001", families: ["Printers"] },
  { id: "Q900002", families: [] },
  { id: "Q900003", families: ["Fonts"] },
];
// Halves of these are no characters by themselves.
const odd = Int32Array.of(0xd800_dc00 | 0, 0xdc00_d800 | 0, 0x0000_ffff, -1, 7);

describe("a table of terms", () => {
  test("has the terms of each article behind those of the one before", () => {
    const terms = new Map<ArticleId, string>([
      ["Q900001", packTerms(odd)],
      ["Q900003", packTerms(Int32Array.of(1, 2))],
    ]);
    const table = termTable(articles, terms);
    expect([...table.starts]).toEqual([0, 5, 5, 7]);
    expect([...table.terms]).toEqual([...odd, 1, 2]);
    expect(table.ids).toEqual(["Q900001", "Q900002", "Q900003"]);
  });

  test("is the same where the terms come from a cache", () => {
    const packed = packTerms(odd);
    expect(deserialize(serialize(packed))).toBe(packed);
  });

  test("packs a part of an array without the rest", () => {
    expect(packTerms(odd.subarray(4))).toBe("\u0007\0");
  });

  test("tells of each article, also of one without terms", () => {
    const related = relateTable(termTable(articles, new Map()));
    expect([...related]).toEqual([
      ["Q900001", []],
      ["Q900002", []],
      ["Q900003", []],
    ]);
  });
});
