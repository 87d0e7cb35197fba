import { describe, expect, test } from "@jest/globals";
import { formatState, readState, type SearchState } from "../../layouts/assets/search-state.ts";

const address = "https://example.org/base/search/";
const empty: SearchState = { query: "", facets: {}, sort: "relevance", isExact: false, shown: 10 };

describe("the address of the search page", () => {
  const states: SearchState[] = [
    empty,
    { ...empty, query: "printer" },
    { ...empty, query: 'a&b=c "d e" + % \u00E9?#' },
    { ...empty, facets: { year: "2001" } },
    {
      query: "printer",
      facets: { product: "sample-tool", keyword: "kbtool", year: "1990", type: "bug", platform: "windows" },
      sort: "date",
      isExact: true,
      shown: 30,
    },
  ];

  test.each(states)("holds the state whole: %p", (state) => {
    expect(readState(address + formatState(state))).toEqual(state);
  });

  test("has no query part where nothing is searched for", () => {
    expect(formatState(empty)).toBe("");
    expect(readState(address)).toEqual(empty);
  });

  test("may have empty, unknown and senseless parts, which say nothing", () => {
    expect(readState(`${address}?q=&product=&colour=red&sort=size&shown=-3`)).toEqual(empty);
    expect(readState(`${address}?shown=many`)).toEqual(empty);
    expect(readState(`${address}?shown=13`).shown).toBe(20);
  });

  test("names the query first, so that equal states have equal addresses", () => {
    const state: SearchState = { ...empty, facets: { year: "2001", product: "a" }, query: "x y" };
    expect(formatState(state)).toBe("?q=x+y&product=a&year=2001");
  });
});
