import { describe, expect, test } from "@jest/globals";
import { listOf, rowLists } from "../../../lib/archive/related/row-lists.ts";
import { sharedTerms } from "../../../lib/archive/related/shared-terms.ts";
import { emphasized } from "../../../lib/archive/related/term.ts";

const [tray, lid, font] = [7, 9, 11];

describe("the terms that articles share", () => {
  const { articles, weights } = sharedTerms(
    rowLists([
      [emphasized(tray, 8), emphasized(lid, 27, 1), emphasized(font, 8)],
      [emphasized(font, 8)],
      [emphasized(lid, 11), emphasized(font, 15)],
      [emphasized(font, 8)],
    ]),
    3,
  );

  test("are those of two or more, but not of too many, as columns with the emphasis of each", () => {
    expect([...listOf(articles, 0)]).toEqual([emphasized(0, 27, 1)]);
    expect([...listOf(articles, 1)]).toEqual([]);
    expect([...listOf(articles, 2)]).toEqual([emphasized(0, 11)]);
  });

  test("weigh more the rarer they are", () => {
    expect([...weights]).toEqual([0.5]);
    const inAllAndInTwoOfThree = sharedTerms(
      rowLists([
        [emphasized(tray, 8), emphasized(lid, 8)],
        [emphasized(tray, 8), emphasized(lid, 8)],
        [emphasized(lid, 8)],
      ]),
      3,
    ).weights;
    expect([...inAllAndInTwoOfThree].sort()).toEqual([0, expect.closeTo(Math.log(3 / 2) / Math.log(3))]);
  });
});
