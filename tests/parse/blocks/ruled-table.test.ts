import { describe, expect, test } from "@jest/globals";
import { ruledTable } from "../../../lib/parse/blocks/ruled-table.ts";
import { matchOf, sketchBlocks, sketchOf } from "../../support/blocks.ts";

const sketch = (...texts: readonly string[]): string[] => {
  const match = matchOf(ruledTable, texts);
  return match === null ? [] : sketchBlocks([match.block]);
};

describe("a ruled table", () => {
  test("has a head above its ruler and rows below", () => {
    const texts = ["Part      Count", "---------------", "tray          2", "lid           1"];
    expect(sketch(...texts)).toEqual([
      "table ruled",
      "  head: Part | Count",
      "  ---------------",
      "  tray | 2",
      "  lid | 1",
    ]);
    expect(matchOf(ruledTable, texts)?.block).toMatchObject({ columns: ["text", "number"] });
  });

  test("has its columns where the parts of its ruler begin, if it has several", () => {
    expect(sketch("Part  Made of", "----  -------", "tray  wood or", "lid   glass")[1]).toBe("  head: Part | Made of");
    expect(sketch("Old part  New part", "--- ----  --- ----", "the tray  one lid")[1]).toBe(
      "  head: Old | part | New | part",
    );
  });

  test("may have a head of several lines", () => {
    expect(sketch("Part      Count of", "          pieces", "------------------", "tray      2").slice(0, 3)).toEqual([
      "table ruled",
      "  head: Part | Count of",
      "  head:  | pieces",
    ]);
  });

  test("may have its rows behind a blank line, and blank lines between them", () => {
    const texts = [
      "Part      Count",
      "---------------",
      "",
      "tray      2",
      "",
      "lid       1",
      "",
      "That is all of it.",
    ];
    expect(sketch(...texts)).toHaveLength(5);
    expect(matchOf(ruledTable, texts)?.taken).toBe(3);
  });

  test("may have further rulers between its rows", () => {
    expect(sketch("Part      Count", "===============", "tray      2", "---------------", "all       2")).toEqual([
      "table ruled",
      "  head: Part | Count",
      "  ===============",
      "  tray | 2",
      "  ---------------",
      "  all | 2",
    ]);
  });

  test("joins a line that only goes on with the last cell of its row (Q257915)", () => {
    expect(sketch("Part      Made of", "-----------------", "tray      wood and some", "          glass").at(-1)).toBe(
      "  tray | wood and some glass",
    );
  });

  test("ends where text follows that is no row", () => {
    expect(sketchOf("Part      Count", "---------------", "", "tray      2", "", "That is all of it.").at(-1)).toBe(
      "paragraph: That is all of it.",
    );
  });
});

describe("a head with a ruler is kept as printed", () => {
  test.each([
    [
      "where a row crosses the columns",
      ["Part      Count", "---------------", "tray of wood  2", "lid that closes it 1"],
    ],
    ["where no rows follow", ["Part      Count", "---------------"]],
  ])("%s", (_, texts) => {
    expect(sketch(...texts)).toEqual([`preformatted: ${texts.join(" / ")}`]);
  });

  test("and reported where it is that of a list of files", () => {
    const texts = ["Date      Time   File name", "--------------------------", "yesterday 10:10  Sample.dll"];
    expect(matchOf(ruledTable, ["Part      Count", "---------------"])?.block).not.toHaveProperty("unread");
    expect(matchOf(ruledTable, [...texts, "and some that crosses all columns"])?.block).toMatchObject({
      type: "preformatted",
      unread: "files",
    });
  });
});

describe("no ruled table", () => {
  test.each([
    ["is a ruler alone", ["---------------", "tray      2"]],
    ["has a head without columns", ["Part", "----", "tray      2"]],
    ["has its ruler far below its first line", ["a  b", "c  d", "e  f", "g  h", "----", "i  j"]],
    ["has a ruler of stars", ["Part      Count", "***************", "tray      2"]],
  ])("%s", (_, texts) => {
    expect(matchOf(ruledTable, texts)).toBeNull();
  });
});
