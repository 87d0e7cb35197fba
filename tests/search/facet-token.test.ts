import { describe, expect, test } from "@jest/globals";
import { facetToken, type FacetName } from "../../lib/search/facet-token.ts";

const values = ["win", "winnt", "win95x", "word", "word97", "word9", "mspl13_c", "mspl13_basic", "1999", "199"];
const facets: FacetName[] = ["code", "product", "year"];

describe("facet tokens", () => {
  test("are one word of small letters and digits to the search engine", () => {
    for (const value of [...values, "C++ Tools", "WORD"]) {
      for (const facet of facets) expect(facetToken(facet, value)).toMatch(/^[a-z0-9]+$/);
    }
  });

  test("are the same for a value however it is written in capitals", () => {
    expect(facetToken("code", "WinNT")).toBe(facetToken("code", "winnt"));
  });

  test("never begin another's, be it of the same facet or of another", () => {
    const tokens = facets.flatMap((facet) => values.map((value) => facetToken(facet, value)));
    for (const token of tokens) {
      expect(tokens.filter((other) => other.startsWith(token))).toEqual([token]);
    }
  });
});
