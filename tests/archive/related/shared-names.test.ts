import { describe, expect, test } from "@jest/globals";
import { numberedNames } from "../../../lib/archive/related/numbered-names.ts";
import { SharedNames } from "../../../lib/archive/related/shared-names.ts";

describe("rows with a name in common", () => {
  test("are distinguished from others", () => {
    const names = new SharedNames(numberedNames([["Lidmaker"], ["Traymaker", "Lidmaker"], ["Traymaker"], []]));
    expect(names.haveCommon(0, 1)).toBe(true);
    expect(names.haveCommon(1, 2)).toBe(true);
    expect(names.haveCommon(0, 2)).toBe(false);
    expect(names.haveCommon(0, 3)).toBe(false);
    expect(names.haveCommon(3, 3)).toBe(false);
  });

  test("are found however many names there are", () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`Maker ${String(row)}`, `Maker ${String(row + 50)}`]);
    const names = new SharedNames(numberedNames(rows));
    for (let row = 0; row < 100; row += 1) {
      const bearers = [...rows.keys()].filter((other) => names.haveCommon(row, other));
      expect(bearers).toEqual([row - 50, row, row + 50].filter((other) => other >= 0 && other < 100));
    }
  });
});
