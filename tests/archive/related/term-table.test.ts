import { describe, expect, test } from "@jest/globals";
import { deserialize, serialize } from "node:v8";
import { packTerms } from "../../../lib/archive/related/packed-terms.ts";
import { memoryOf, termTable } from "../../../lib/archive/related/term-table.ts";
import type { ArticleId } from "../../../lib/model/article-id.ts";

const articles: { id: ArticleId; families: string[] }[] = [
  { id: "Q900001", families: ["Printers"] },
  { id: "Q900002", families: [] },
  { id: "Q900003", families: ["Fonts"] },
];
// Halves of these are no characters by themselves.
const odd = Int32Array.of(0xd800_dc00 | 0, 0xdc00_d800 | 0, 0x0000_ffff, -1, 7);

describe("a table of terms", () => {
  test("has the terms of each article after those of the one before", () => {
    const terms = new Map<ArticleId, string>([
      ["Q900001", packTerms(odd)],
      ["Q900003", packTerms(Int32Array.of(1, 2))],
    ]);
    const table = termTable(articles, terms);
    expect([...table.terms.starts]).toEqual([0, 5, 5, 7]);
    expect([...table.terms.numbers]).toEqual([...odd, 1, 2]);
  });

  test("is the same where the terms come from a cache", () => {
    const packed = packTerms(odd);
    expect(deserialize(serialize(packed))).toBe(packed);
  });

  test("packs a part of an array without the rest", () => {
    expect(packTerms(odd.subarray(4))).toBe("\u0007\0");
  });

  test("has the families of each article as numbers, with one for no family", () => {
    const { families } = termTable([...articles, { id: "Q900004", families: ["Fonts", "Printers"] }], new Map());
    const [printers, none, fonts] = [1, 2, 0];
    expect([...families.starts]).toEqual([0, 1, 2, 3, 5]);
    expect([...families.numbers]).toEqual([printers, none, fonts, fonts, printers]);
  });

  test("is moved with all its memory", () => {
    const table = termTable(articles, new Map([["Q900001", packTerms(odd)]]));
    structuredClone(table, { transfer: memoryOf(table) });
    const { terms, families } = table;
    for (const { starts, numbers } of [terms, families]) expect([starts.length, numbers.length]).toEqual([0, 0]);
  });
});
