import { describe, expect, test } from "@jest/globals";
import { engineQuery, formatState, readState, type SearchState } from "../../layouts/assets/search-state.ts";
import { facetToken } from "../../lib/search/facet-token.ts";

const address = "https://example.org/base/search/";

describe("the address of the search page", () => {
  const states: SearchState[] = [
    { query: "", facets: {} },
    { query: "printer", facets: {} },
    { query: 'a&b=c "d e" + % \u00E9?#', facets: {} },
    { query: "", facets: { year: "2001" } },
    { query: "printer", facets: { product: "sample-tool", code: "mspl13_c", year: "1990" } },
  ];

  test.each(states)("holds the state whole: %p", (state) => {
    expect(readState(address + formatState(state))).toEqual(state);
  });

  test("has no query part where nothing is searched for", () => {
    expect(formatState({ query: "", facets: {} })).toBe("");
    expect(readState(address)).toEqual({ query: "", facets: {} });
  });

  test("may have empty and unknown parts, which say nothing", () => {
    expect(readState(`${address}?q=&product=&colour=red&code=sample`)).toEqual({
      query: "",
      facets: { code: "sample" },
    });
  });

  test("names the query first, so that equal states have equal addresses", () => {
    expect(formatState({ facets: { year: "2001", code: "a" }, query: "x y" })).toBe("?q=x+y&code=a&year=2001");
  });
});

describe("what the engine is asked", () => {
  test("is the query and a hidden word for each facet chosen", () => {
    expect(engineQuery({ query: " slow printer ", facets: { year: "2001", product: "sample-tool" } })).toBe(
      `slow printer ${facetToken("product", "sample-tool")} ${facetToken("year", "2001")}`,
    );
  });

  test("is the facets alone where there is no query, and nothing where there is neither", () => {
    expect(engineQuery({ query: "  ", facets: { code: "sample" } })).toBe(facetToken("code", "sample"));
    expect(engineQuery({ query: " ", facets: {} })).toBe("");
  });

  test.each(["q243353", "KB 243353", "/default.aspx?scid=kb;en-us;243353"])(
    "is an article's number as articles cite it where the query is %s",
    (query) => {
      expect(engineQuery({ query, facets: { year: "2001" } })).toBe(`Q243353 ${facetToken("year", "2001")}`);
    },
  );

  test("is digits as they are, for they need not be an article's", () => {
    expect(engineQuery({ query: "10061", facets: {} })).toBe("10061");
  });
});
