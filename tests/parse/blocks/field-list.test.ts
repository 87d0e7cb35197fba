import { describe, expect, test } from "@jest/globals";
import { fieldList } from "../../../lib/parse/blocks/field-list.ts";
import { matchOf, sketchBlocks, sketchOf } from "../../support/blocks.ts";

const sketch = (...texts: readonly string[]): string[] => {
  const match = matchOf(fieldList, texts);
  return match === null ? [] : sketchBlocks([match.block]);
};

describe("a field list", () => {
  test("is an event of a log, whose text keeps its line breaks (Q246248)", () => {
    expect(sketch("Event ID: 12", "Source: Tray", "Description: The tray is empty.", "Fill it.")).toEqual([
      "fieldList event",
      "  Event ID: 12",
      "  Source: Tray",
      "  Description: The tray is empty. / Fill it.",
    ]);
  });

  test("is a value of the registry", () => {
    expect(sketch("   Value Name: Tray", "   Data Type:  REG_SZ", "   Value:      1")).toEqual([
      "fieldList registryValue",
      "  Value Name: Tray",
      "  Data Type: REG_SZ",
      "  Value: 1",
    ]);
  });

  test("is anything else with names", () => {
    expect(sketch("Name of the tray: one", "Size: two")).toEqual([
      "fieldList other",
      "  Name of the tray: one",
      "  Size: two",
    ]);
  });

  test("may have a name without a value", () => {
    expect(sketch("Event ID: 12", "Description:")).toEqual(["fieldList event", "  Event ID: 12", "  Description: "]);
  });

  test("has no name in the words that a forced break put at the beginning of a line", () => {
    const value = "The tray is empty, and so is the lid, which is what you should look at";
    expect(sketch("Event ID: 12", `Description: ${value}`, "Next: it.")).toHaveLength(3);
  });

  test("of one line only goes on with another", () => {
    expect(sketch("Size: two")).toEqual([]);
    expect(sketchOf("Name: one", "Size: two", "", "Weight: three").slice(-2)).toEqual([
      "fieldList other",
      "  Weight: three",
    ]);
  });
});

describe("no field list", () => {
  test.each([
    ["begins without a name", ["See these", "Size: two", "Weight: three"]],
    ["has fewer names than other lines", ["Name: one", "two", "three", "four", "Size: five"]],
    ["has names in small letters", ["name: one", "size: two"]],
    ["has names of more than four words", ["The name of the tray: one", "The size of the tray: two"]],
    ["has no blank behind the colons", ["Name:one", "Size:two"]],
    ["is a listing", ["Tray: x = 1;", "Lid: y = 2;"]],
  ])("%s", (_, texts) => {
    expect(matchOf(fieldList, texts)).toBeNull();
  });
});
