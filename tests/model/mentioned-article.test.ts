import { describe, expect, test } from "@jest/globals";
import { mentionedArticle } from "../../lib/model/mentioned-article.ts";

describe("the article Q243353 is mentioned by", () => {
  test.each([
    ["its number alone", "Q243353"],
    ["digits alone", "243353"],
    ["its address", "https://support.microsoft.com/kb/243353"],
    ["its number before words", "q243353 certificate"],
    ["its number behind words", "certificate mapping (Q243353)"],
    ["KB and its number among words", "see KB 243353, please"],
    ["the first of two numbers", "Q243353 or Q900001"],
  ])("%s: %s", (_, text) => {
    expect(mentionedArticle(text)).toBe("Q243353");
  });
});

describe("no article is mentioned by", () => {
  test.each([
    ["nothing", ""],
    ["words", "certificate mapping"],
    ["digits among words", "error 10061 on 243353 pages"],
    ["seven digits", "see KB4093260 instead"],
    ["a hotfix's file", "install Q243353_w2k_x86.exe first"],
    ["a word that ends like a number", "faq243353 printer"],
  ])("%s: %s", (_, text) => {
    expect(mentionedArticle(text)).toBeNull();
  });
});
