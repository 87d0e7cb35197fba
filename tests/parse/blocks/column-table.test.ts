import { describe, expect, test } from "@jest/globals";
import { columnTable } from "../../../lib/parse/blocks/column-table.ts";
import { matchOf, sketchBlocks } from "../../support/blocks.ts";

const sketch = (...texts: readonly string[]): string[] => {
  const match = matchOf(columnTable, texts);
  return match === null ? [] : sketchBlocks([match.block]);
};

describe("columns without a ruler", () => {
  test("are a table where no line crosses them, from three rows on", () => {
    expect(sketch("tray     12   full", "lid       7   open", "roller    9")).toEqual([
      "table columns",
      "  tray | 12 | full",
      "  lid | 7 | open",
      "  roller | 9 | ",
    ]);
    expect(matchOf(columnTable, ["tray  1", "lid   2", "all   3"])?.block).toMatchObject({
      columns: ["text", "number"],
    });
  });

  test("go on over blank lines", () => {
    const texts = ["tray     12", "lid       7", "", "roller    9", "", "That is all."];
    expect(sketch(...texts)).toEqual(["table columns", "  tray | 12", "  lid | 7", "  roller | 9"]);
    expect(matchOf(columnTable, texts)?.taken).toBe(2);
  });

  test("join a line that only goes on with the last cell of its row (Q257915)", () => {
    expect(sketch("tray     of wood and", "         of glass", "lid      of steel", "roller   of wool")[1]).toBe(
      "  tray | of wood and of glass",
    );
  });
});

describe("columns are kept as printed", () => {
  test.each([
    ["where a line crosses them", ["tray     12", "the whole lid  7", "roller that is long    9"]],
    ["where there are only two rows", ["tray     12", "lid       7"]],
    ["where tabs part them", ["tray\t12", "lid\t7", "roller\t9"]],
    ["where a cell has a gap: the lines are a drawing (Q36068)", ["ab  cd   x", "a   bcd  x", "a b  cd  x"]],
  ])("%s", (_, texts) => {
    expect(sketch(...texts)).toEqual([`preformatted: ${texts.join(" / ")}`]);
  });

  test("without the blanks that all lines begin with", () => {
    expect(sketch("   tray   12", "   lid     7")).toEqual(["preformatted: tray   12 / lid     7"]);
  });
});

describe("no columns", () => {
  test.each([
    ["has a gap in fewer than half of its lines", ["one", "two", "three  four"]],
    ["is a sentence with two blanks behind the one before it", ["It opens.  It closes."]],
    ["is one line with one gap, alone", ["tray   12"]],
  ])("%s", (_, texts) => {
    expect(matchOf(columnTable, texts)).toBeNull();
  });

  test("are in a line alone unless it has several gaps or another such line stands by it", () => {
    expect(sketch("tray   12   full")).toHaveLength(1);
    expect(sketch("tray   12", "", "lid     7")).toHaveLength(1);
  });
});
