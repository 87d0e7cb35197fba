import { describe, expect, test } from "@jest/globals";
import { keywordReader } from "../../../lib/site/lists/keyword-meaning.ts";

describe("the meaning of a keyword", () => {
  const meaningOf = keywordReader(
    new Map([
      ["kbtray", "Trays"],
      ["kbtray600", "The tray of 1998"],
    ]),
  );

  test.each([
    ["kbtray", "Trays"],
    ["kbtray600", "The tray of 1998"],
  ])("is that of the table: %s", (keyword, meaning) => {
    expect(meaningOf(keyword)).toBe(meaning);
  });

  test.each([
    ["kbtray500", "Trays 5.0"],
    ["kbtray152", "Trays 1.52"],
    ["kbtray55", "Trays 5.5"],
    ["kbtray4", "Trays 4"],
    ["kbtray97sp1", "Trays 97 SP1"],
    ["kbtray2000sp3fix", "Trays 2000 SP3: fixes"],
    ["kbtray500a", "Trays 5.0a"],
    ["kbtray300bbug", "Trays 3.0b: bugs"],
    ["kbtray300bug", "Trays 3.0: bugs"],
    ["kbtray400presp7fix", "Trays 4.0 before SP7: fixes"],
  ])("is else put together from product, version, service pack and list: %s is %s", (keyword, meaning) => {
    expect(meaningOf(keyword)).toBe(meaning);
  });

  test.each([
    ["buglist4.00b", "Version 4.00b: bugs"],
    ["fixlist7.10", "Version 7.10: fixes"],
    ["kbbug3.50", "Version 3.50: bugs"],
  ])("of a list of bugs or fixes has its version: %s is %s", (keyword, meaning) => {
    expect(meaningOf(keyword)).toBe(meaning);
  });

  test.each(["kblid500", "kbtrays500", "kbtray500x", "kbtray500sp", "tray"])("is unknown of %s", (keyword) => {
    expect(meaningOf(keyword)).toBeUndefined();
  });
});
