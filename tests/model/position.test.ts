import { describe, expect, test } from "@jest/globals";
import { pointIn, rangeFromMargin, rangeOf, rangeOfLines } from "../../lib/model/position.ts";
import { Line } from "../../lib/text/line.ts";
import { linesOf } from "../support/tree.ts";

const [first, second] = linesOf("one", "two words") as [Line, Line];

describe("pointIn", () => {
  test("counts lines and columns from 1 and characters of the file from 0", () => {
    expect(pointIn(first, 0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(pointIn(second, 4)).toEqual({ line: 2, column: 5, offset: 8 });
  });

  test("counts columns of the source where a container's tab was taken off", () => {
    const behindTab = new Line(2, 2, second.offset + 1, second.text);
    expect(pointIn(behindTab, 0)).toEqual({ line: 2, column: 2, offset: 5 });
  });

  test("counts blanks that the file lacks as its first character", () => {
    const padded = new Line(2, 1, second.offset, ` ${second.text}`, 1);
    expect(pointIn(padded, 0)).toEqual(pointIn(second, 0));
    expect(pointIn(padded, 1)).toEqual(pointIn(second, 0));
    expect(pointIn(padded, 5)).toEqual(pointIn(second, 4));
  });
});

test("rangeOf is the whole line, or some characters of it", () => {
  expect(rangeOf(second)).toEqual({ start: pointIn(second, 0), end: pointIn(second, 9) });
  expect(rangeOf(second, 4, 6)).toEqual({ start: pointIn(second, 4), end: pointIn(second, 6) });
});

test("rangeFromMargin begins with its first line, blanks before it included", () => {
  const lines = linesOf("  one", " two");
  expect(rangeFromMargin(lines)).toMatchObject({ start: { column: 1 }, end: { line: 2, column: 5 } });
  expect(rangeOfLines(lines)).toMatchObject({ start: { column: 3 }, end: { line: 2, column: 5 } });
});

describe("rangeOfLines", () => {
  test("reaches from the first character of the first line to behind the last of the last", () => {
    expect(rangeOfLines([first, second])).toEqual({ start: pointIn(first, 0), end: pointIn(second, 9) });
  });

  test("throws where there are no lines", () => {
    expect(() => rangeOfLines([])).toThrow(RangeError);
  });
});
