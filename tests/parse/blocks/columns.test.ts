import { describe, expect, test } from "@jest/globals";
import { columnStarts, fitsColumns, hasGap, holdsGaps } from "../../../lib/parse/blocks/columns.ts";
import type { Line } from "../../../lib/text/line.ts";
import { linesOf } from "../../support/tree.ts";

describe("a gap", () => {
  const has = (text: string): boolean => hasGap(linesOf(text)[0] as Line);

  test.each(["tray  1", "tray\t1", "tray    lid", "The tray.   It is open"])("is blanks inside a line: %j", (text) => {
    expect(has(text)).toBe(true);
  });

  test.each(["   tray", "tray 1", "It opens.  It closes.", 'It "opens."  It closes.', "tray:  one", "\ttray"])(
    "is not what begins a line or follows a sentence: %j",
    (text) => {
      expect(has(text)).toBe(false);
    },
  );
});

describe("columnStarts", () => {
  test("finds where columns begin, behind two places that are blank in all lines", () => {
    expect(columnStarts(linesOf("tray     1  x", "the lid  2", "it   is  3"))).toEqual([0, 9, 12]);
    expect(columnStarts(linesOf("   tray  1", "    lid  2"))).toEqual([3, 9]);
  });

  test("takes a no-break space for a blank", () => {
    expect(columnStarts(linesOf("tray \u00A0 1"))).toEqual([0, 7]);
  });

  test("finds none where there are tabs", () => {
    expect(columnStarts(linesOf("tray  1", "lid\t2"))).toEqual([]);
  });
});

test("fitsColumns tells whether no line has text across the beginning of a column", () => {
  expect(fitsColumns(linesOf("tray  1", "lid   2", "all"), [0, 6])).toBe(true);
  expect(fitsColumns(linesOf("tray  1", "the lid  2"), [0, 6])).toBe(false);
});

test("holdsGaps tells whether a cell has a gap in it, those between sentences apart", () => {
  expect(holdsGaps(linesOf("a  b    c"), [0, 8])).toBe(true);
  expect(holdsGaps(linesOf("a b     It opens.  It closes."), [0, 8])).toBe(false);
});
