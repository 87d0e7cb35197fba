import { describe, expect, test } from "@jest/globals";
import {
  countValues,
  decodeColumns,
  encodeColumns,
  narrow,
  valueOf,
  type FacetedArticle,
} from "../../lib/search/facet-columns.ts";

const article = (products: string[], year: string, keywords: string[] = []): FacetedArticle => ({
  product: products.map((name) => ({ slug: name.toLowerCase(), name })),
  type: [],
  platform: [],
  year: [{ slug: year, name: year }],
  keyword: keywords.map((slug) => ({ slug, name: slug })),
});
const columns = decodeColumns(
  encodeColumns([
    article(["Tray", "Lid"], "1999", ["constructor"]),
    article(["Lid"], "2000"),
    article([], "2000", ["kbtool", "constructor"]),
  ]),
);
const all = Uint32Array.of(0, 1, 2);

describe("facet columns", () => {
  test("count the values of some articles, most first", () => {
    expect(countValues(all, columns.product)).toEqual([
      { slug: "lid", name: "Lid", count: 2 },
      { slug: "tray", name: "Tray", count: 1 },
    ]);
    expect(countValues(Uint32Array.of(2), columns.keyword).map(({ slug }) => slug)).toEqual(["constructor", "kbtool"]);
  });

  test("tell values apart, however many there are", () => {
    const many = 65_600;
    const keywords = Array.from({ length: many }, (_, nth) => `kb${String(nth).padStart(5, "0")}`);
    const { keyword } = decodeColumns(encodeColumns(keywords.map((name) => article([], "1999", [name]))));
    expect(countValues(Uint32Array.of(many - 1), keyword)).toEqual([{ slug: "kb65599", name: "kb65599", count: 1 }]);
  });

  test("name a value, and what no article has by its part of the address", () => {
    expect(valueOf(columns.product, "lid")).toEqual({ slug: "lid", name: "Lid" });
    expect(valueOf(columns.product, "printer")).toEqual({ slug: "printer", name: "printer" });
  });

  test("narrow articles to those that have all values chosen", () => {
    expect([...narrow(all, columns, { product: "lid" })]).toEqual([0, 1]);
    expect([...narrow(all, columns, { product: "lid", year: "2000" })]).toEqual([1]);
    expect([...narrow(all, columns, { product: "printer" })]).toEqual([]);
    expect([...narrow(all, columns, {})]).toEqual([0, 1, 2]);
  });
});
