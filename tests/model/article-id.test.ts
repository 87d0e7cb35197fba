import { describe, expect, test } from "@jest/globals";
import { compareIds, folderOf, isArticleId, numberOf, type ArticleId } from "../../lib/model/article-id.ts";

describe("isArticleId", () => {
  test.each(["Q10022", "Q243353"])("%s is a number of an article", (id) => {
    expect(isArticleId(id)).toBe(true);
  });

  test.each(["Q1234", "Q1234567", "q243353", "243353", "KB243353", "Q243353 ", "Q24x353", "", undefined, 243353])(
    "%p is not",
    (value) => {
      expect(isArticleId(value)).toBe(false);
    },
  );
});

test("numberOf drops the Q", () => {
  expect(numberOf("Q10022")).toBe(10022);
});

test("folderOf is the number in thousands, in three digits", () => {
  expect(folderOf("Q243353")).toBe("243");
  expect(folderOf("Q10022")).toBe("010");
});

test("compareIds orders by number, not by letters", () => {
  const ids: ArticleId[] = ["Q100000", "Q99999", "Q10022"];
  expect(ids.sort(compareIds)).toEqual(["Q10022", "Q99999", "Q100000"]);
});
