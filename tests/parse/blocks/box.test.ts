import { describe, expect, test } from "@jest/globals";
import { box } from "../../../lib/parse/blocks/box.ts";
import { matchOf, sketchBlocks } from "../../support/blocks.ts";

const border = "+----------------+";
const sketch = (...texts: readonly string[]): string[] => {
  const match = matchOf(box, texts);
  return match === null ? [] : sketchBlocks([match.block]);
};

describe("a box", () => {
  test("is a table whose columns are where its bars stand; its first row is the head (Q219405)", () => {
    const texts = [border, "| Part   | Count |", border, "| tray   | 2     |", border, "| lid    |       |", border];
    expect(sketch(...texts)).toEqual([
      "table bordered",
      `  ${border}`,
      "  head: Part | Count",
      `  ${border}`,
      "  tray | 2",
      `  ${border}`,
      "  lid | ",
      `  ${border}`,
    ]);
    expect(matchOf(box, texts)?.block).toMatchObject({ columns: ["text", "number"] });
  });

  test("of one row has no head", () => {
    expect(sketch(border, "| tray   | 2     |", border)[2]).toBe("  tray | 2");
  });

  test("may have joints in its borders, and be indented", () => {
    expect(sketch("   +--------+-------+", "   | tray   | 2     |", "   +--------+-------+")[0]).toBe("table bordered");
  });
});

describe("a box is kept as printed, and reported,", () => {
  test.each([
    [
      "where its rows differ in their cells (Q84133)",
      [border, "| tray   | 2     |", border, "| both     lids  |", border],
    ],
    ["where a row has several lines", [border, "| tray   | 2     |", "| of wood|       |", border]],
    ["where it has no rows", [border, border]],
    ["where a line is no row", [border, "| tray   | 2     |", border, "  lid      1", border]],
  ])("%s", (_, texts) => {
    expect(sketch(...texts)).toEqual([`preformatted: ${texts.join(" / ")}`]);
    expect(matchOf(box, texts)?.block).toMatchObject({ unread: "bordered" });
  });
});

test("a box that lacks a border above or below is kept as printed, and reported", () => {
  const kept = { block: { type: "preformatted", unread: "bordered" }, taken: 1 };
  expect(matchOf(box, [border, "| tray   | 2     |"])).toMatchObject(kept);
  expect(matchOf(box, ["| tray   | 2     |", border])).toMatchObject(kept);
  expect(matchOf(box, ["+-- tray --+", "| 2       |", "+----------+"])).toMatchObject(kept);
  expect(matchOf(box, ["| tray   | 2     |"])).toBeNull();
});
