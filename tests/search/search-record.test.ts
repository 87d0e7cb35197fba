import { describe, expect, test } from "@jest/globals";
import { facetToken } from "../../lib/search/facet-token.ts";
import { searchRecordOf } from "../../lib/search/search-record.ts";
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

describe("a search record", () => {
  test("has the article's address, title, text and query words", () => {
    const children = [paragraph(text("One.")), section("CAUSE", preformatted(text("two < three")))];
    const record = searchRecordOf(
      articleWith({ children, queryWords: ["slow", "paper"] }),
      summaryWith(),
      "/kb/900/Q900001/",
    );
    expect(record.url).toBe("/kb/900/Q900001/");
    expect(record.content).toBe("The printer prints nothing\nOne.\nCAUSE\ntwo < three\nslow paper");
    expect(record.meta["title"]).toBe("The printer prints nothing");
  });

  test("is found by the number with and without Q", () => {
    expect(searchRecordOf(articleWith(), summaryWith(), "/").meta["id"]).toBe("Q900001 900001");
  });

  test("has the items of the box but not its sentence, which stands in every article, and no legacy header", () => {
    const children = [legacyHeader("3.00 3.10"), appliesTo("It applies to:", appliesToItem("Tool, version 1.0"))];
    const { content } = searchRecordOf(articleWith({ children }), summaryWith(), "/");
    expect(content).toContain("Tool, version 1.0");
    expect(content).not.toContain("It applies to:");
    expect(content).not.toContain("3.00");
  });

  test("has product and year to show, and all facets as hidden words", () => {
    const { meta } = searchRecordOf(
      articleWith(),
      summaryWith({
        support: { code: "sample", name: "Sample Products" },
        modified: "2001-01-14",
        families: ["Sample C++", "Sample Tool"],
      }),
      "/",
    );
    expect(meta).toMatchObject({ product: "Sample Products", year: "2001" });
    expect(meta["facets"]?.split(" ")).toEqual([
      facetToken("code", "sample"),
      facetToken("year", "2001"),
      facetToken("product", "sample-cpp"),
      facetToken("product", "sample-tool"),
    ]);
  });

  test("has none of them where the article has none", () => {
    expect(searchRecordOf(articleWith(), summaryWith(), "/").meta).toEqual({
      title: "The printer prints nothing",
      id: "Q900001 900001",
      facets: "",
    });
  });
});
