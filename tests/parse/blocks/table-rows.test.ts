import { describe, expect, test } from "@jest/globals";
import { cellOf, columnTypes, joinContinuedRows, rowOf, ruleOf } from "../../../lib/parse/blocks/table-rows.ts";
import type { TableRow } from "../../../lib/model/article.ts";
import type { Line } from "../../../lib/text/line.ts";
import { inlineText, linesOf, sliceOf } from "../../support/tree.ts";

const rowsOf = (starts: readonly number[], ...texts: readonly string[]): TableRow[] =>
  linesOf(...texts)
    .filter(({ text }) => text !== "")
    .map((line) => rowOf(line, starts, false));
const cellsOf = ({ children }: TableRow): string[] => children.map((cell) => inlineText(cell.children));

test("a cell is what stands between two columns, the blanks around it apart, at its place", () => {
  const text = "tray \t the lid   2";
  const cell = cellOf(linesOf(text)[0] as Line, 5, 17);
  expect(inlineText(cell.children)).toBe("the lid");
  expect(sliceOf(text, cell.position)).toBe("the lid");
});

test("a cell of blanks, or behind the end of its line, is empty", () => {
  const [line] = linesOf("tray     2") as [Line];
  expect([cellOf(line, 4, 8).children, cellOf(line, 20, Infinity).children]).toEqual([[], []]);
});

test("a row's first cell begins with its line, and its last ends with it", () => {
  expect(rowsOf([3, 8], " a tray  2 of 3").map(cellsOf)).toEqual([["a tray", "2 of 3"]]);
});

describe("a row that only goes on with the last cell of the one above (Q257915)", () => {
  const joinedOf = (...texts: readonly string[]): string[][] =>
    joinContinuedRows(rowsOf([0, 6, 12], ...texts)).flatMap((row) => (row.type === "rule" ? [] : [cellsOf(row)]));

  test("is joined to it", () => {
    expect(joinedOf("tray  one   of wood", "            and glass", "lid")).toEqual([
      ["tray", "one", "of wood and glass"],
      ["lid", "", ""],
    ]);
    expect(joinedOf("tray  one", "            of wood")).toEqual([["tray", "one", "of wood"]]);
  });

  test("stays a row where it holds more than that, or less far right", () => {
    expect(joinedOf("tray  one   of wood", "      two   and glass")).toHaveLength(2);
    expect(joinedOf("tray  one   of wood", "      two")).toHaveLength(2);
    expect(joinedOf("tray  one   of wood", "lid")).toHaveLength(2);
  });

  test("stays a row behind a blank line or a ruler", () => {
    expect(joinedOf("tray  one   of wood", "", "            and glass")).toHaveLength(2);
    const [above, row] = rowsOf([0, 6], "tray  one", "      two") as [TableRow, TableRow];
    expect(joinContinuedRows([above, ruleOf(linesOf("-----")[0] as Line), row])).toHaveLength(3);
  });
});

test("a column is of numbers where each of its cells is one", () => {
  expect(columnTypes(rowsOf([0, 6, 13, 18], "tray  1,024  $5   x", "lid   -3.5   10%  1", "all          (2)"))).toEqual(
    ["text", "number", "number", "text"],
  );
});
