import { describe, expect, test } from "@jest/globals";
import {
  countValues,
  decodeColumns,
  encodeColumns,
  narrow,
  type FacetedArticle,
} from "../../lib/search/facet-columns.ts";

const article = (number: number, products: string[], year: string, keywords: string[] = []): FacetedArticle => ({
  number,
  day: Number(year) * 365,
  facets: {
    product: products.map((name) => ({ slug: name.toLowerCase(), name })),
    type: [],
    platform: [],
    year: [{ slug: year, name: year }],
    keyword: keywords.map((slug) => ({ slug, name: slug })),
  },
});
const columns = decodeColumns(
  encodeColumns([
    article(900001, ["Tray", "Lid"], "1999", ["constructor"]),
    article(900002, ["Lid"], "2000"),
    article(50001, [], "2000", ["kbtool", "constructor"]),
  ]),
);
const all = Uint32Array.of(0, 1, 2);

describe("facet columns", () => {
  test("keep numbers and days", () => {
    expect([...columns.numbers]).toEqual([900001, 900002, 50001]);
    expect([...columns.days]).toEqual([1999 * 365, 2000 * 365, 2000 * 365]);
  });

  test("count the values of some articles, most first", () => {
    expect(countValues(all, columns.facets.product)).toEqual([
      { slug: "lid", name: "Lid", count: 2 },
      { slug: "tray", name: "Tray", count: 1 },
    ]);
    expect(countValues(Uint32Array.of(2), columns.facets.keyword).map(({ slug }) => slug)).toEqual([
      "constructor",
      "kbtool",
    ]);
  });

  test("narrow articles to those that have all values chosen", () => {
    expect([...narrow(all, columns, { product: "lid" })]).toEqual([0, 1]);
    expect([...narrow(all, columns, { product: "lid", year: "2000" })]).toEqual([1]);
    expect([...narrow(all, columns, { product: "printer" })]).toEqual([]);
    expect([...narrow(all, columns, {})]).toEqual([0, 1, 2]);
  });
});
