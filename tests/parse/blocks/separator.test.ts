import { describe, expect, test } from "@jest/globals";
import type { Separator } from "../../../lib/model/article.ts";
import { separator } from "../../../lib/parse/blocks/separator.ts";
import { matchOf, sketchOf } from "../../support/blocks.ts";

describe("a separator", () => {
  test.each(["-or-", "- or -", "--or--", "-OR-", "-and-", "or", "and/or", "-or-:"])("is %s", (text) => {
    expect(matchOf(separator, [`   ${text}`])?.block).toMatchObject({ type: "separator", value: text });
  });

  test("has its place without the blanks before it", () => {
    const { position } = matchOf(separator, ["   -or-"])?.block as Separator;
    expect([position.start.column, position.end.column]).toEqual([4, 8]);
  });

  test("is no item of a list", () => {
    expect(sketchOf("Open it.", "", "- or -", "", "Close it.")).toEqual([
      "paragraph: Open it.",
      "separator: - or -",
      "paragraph: Close it.",
    ]);
  });
});

test.each([["or so"], ["nor"], ["-"], ["-or-", "Close it."], [`${" ".repeat(40)}or`]])("none is %j", (...texts) => {
  expect(matchOf(separator, texts)).toBeNull();
});
