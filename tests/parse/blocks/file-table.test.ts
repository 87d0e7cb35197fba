import { describe, expect, test } from "@jest/globals";
import { sketchOf } from "../../support/blocks.ts";

const head = "Date      Time    Version    Size    File name";
const ruler = "-".repeat(55);

describe("the files of a fix", () => {
  test("are a table with a column for each head", () => {
    expect(sketchOf(head, ruler, "01/02/99  10:10a  4.0.1      1,024   Sample.dll")).toEqual([
      "table files",
      "  head: Date | Time | Version | Size | File name",
      `  ${ruler}`,
      "  01/02/99 | 10:10a | 4.0.1 | 1,024 | Sample.dll",
    ]);
  });

  test("may lack a version (Q216552)", () => {
    expect(sketchOf(head, ruler, "01/02/99  10:10a             1,024   Sample.txt").at(-1)).toBe(
      "  01/02/99 | 10:10a |  | 1,024 | Sample.txt",
    );
  });

  test("are told by what they hold, not by their columns", () => {
    expect(sketchOf(head, ruler, "02-Jan-1999 10:10 4.0.1 1,024 bytes Sample.dll").at(-1)).toBe(
      "  02-Jan-1999 | 10:10 | 4.0.1 | 1,024 bytes | Sample.dll",
    );
  });

  test("may have a version that looks like a size where no sizes are (Q195052)", () => {
    expect(
      sketchOf("Date      Time    Version    File name", ruler, "01/02/99  10:10a  1.854.736  Sample.dll").at(-1),
    ).toBe("  01/02/99 | 10:10a | 1.854.736 | Sample.dll");
  });

  test("may have the version behind the size", () => {
    expect(
      sketchOf(
        "Date      Time    Size    Version  File name",
        ruler,
        "01/02/99  10:10a  1,024   4.0.1    Sample.dll",
      ).at(-1),
    ).toBe("  01/02/99 | 10:10a | 1,024 | 4.0.1 | Sample.dll");
  });

  test("may have a size with its unit beside it (Q252693)", () => {
    expect(sketchOf(head, ruler, "01/02/99  10:10a  4.0.1      1,024b Sample.dll").at(-1)).toBe(
      "  01/02/99 | 10:10a | 4.0.1 | 1,024b | Sample.dll",
    );
  });

  test("may have the version behind the platform (Q246527)", () => {
    const rows = sketchOf(
      "Date      Time    Size    File name    Platform     Version",
      ruler,
      "01/02/99  10:10a  1,024   Sample.dll   Windows 98   4.0.1",
      "01/02/99  10:10a  2,048   Sample.txt   Windows 98",
    );
    expect(rows.slice(-2)).toEqual([
      "  01/02/99 | 10:10a | 1,024 | Sample.dll | Windows 98 | 4.0.1",
      "  01/02/99 | 10:10a | 2,048 | Sample.txt | Windows 98 | ",
    ]);
  });

  test("may name a platform", () => {
    expect(
      sketchOf(`${head}     Platform`, ruler, "01/02/99  10:10a  4.0.1      1,024   Sample.dll    x86").at(-1),
    ).toBe("  01/02/99 | 10:10a | 4.0.1 | 1,024 | Sample.dll | x86");
  });
});

describe("a list of files is another table", () => {
  test("where a row is not understood", () => {
    expect(sketchOf(head, ruler, "some day  noon    4.0.1      1,024   Sample.dll")[0]).toBe("table ruled");
  });

  test("where a head is unknown, or there are several", () => {
    expect(sketchOf(`${head}   Colour`, ruler, "01/02/99  10:10a  4.0.1      1,024   Sample.dll  red")[0]).toBe(
      "table ruled",
    );
    const heads = ["                  Own        Its", head];
    expect(sketchOf(...heads, ruler, "01/02/99  10:10a  4.0.1      1,024   Sample.dll")[0]).toBe("table ruled");
  });

  test("where something stands in a row for which no head is", () => {
    expect(sketchOf(head, ruler, "01/02/99  10:10a  4.0.1      1,024   Sample.dll  x86")[0]).not.toBe("table files");
  });
});
