import { describe, expect, test } from "@jest/globals";
import { splitAtMarkers } from "../../../lib/parse/blocks/list-items.ts";
import { chunkOf } from "../../support/blocks.ts";

/** The parts of a chunk, `|` between the marker and the lines; the list before it goes on with markers `next`. */
function partsOf(texts: readonly string[], next: readonly string[] = []): string[] {
  return splitAtMarkers(chunkOf(...texts), (marker) => next.includes(marker.text)).map(
    ({ marker, lines }) => `${marker?.text ?? ""}|${lines.map(({ text }) => text.trim()).join("/")}`,
  );
}

const fullLine = "This line of plain words is long enough that its break was forced by the 80s";

describe("a chunk of items without blank lines between them", () => {
  test("is parted at each marker; what follows a marker belongs to its item", () => {
    expect(partsOf(["1. Open the lid.", "   Mind the paper.", "2. Close it."])).toEqual([
      "1.|1. Open the lid./Mind the paper.",
      "2.|2. Close it.",
    ]);
  });

  test("may begin with a line of text", () => {
    expect(partsOf(["Check these parts:", " - the lid", " - the tray"])).toEqual([
      "|Check these parts:",
      "-|- the lid",
      "-|- the tray",
    ]);
  });

  test("may hold a deeper list", () => {
    expect(partsOf(["1. Open:", "   a. the lid", "   b. the tray", "2. Close both."])).toEqual([
      "1.|1. Open:",
      "a.|a. the lid",
      "b.|b. the tray",
      "2.|2. Close both.",
    ]);
  });

  test("may hold a list of another kind in the same column", () => {
    expect(partsOf(["1. Open:", "a. the lid", "b. the tray", "2. Close both."])).toEqual([
      "1.|1. Open:",
      "a.|a. the lid",
      "b.|b. the tray",
      "2.|2. Close both.",
    ]);
  });
});

describe("a number that begins a line", () => {
  test("begins an item where the line before could have held it", () => {
    expect(partsOf(["Do this:", "1. Open the lid."])).toHaveLength(2);
  });

  test("is text where the break before it was forced", () => {
    expect(partsOf([fullLine, "95. That was the number of its columns."])).toHaveLength(1);
  });

  test("begins an item after a forced break too where it counts on", () => {
    expect(partsOf([`1. ${fullLine}`, "2. Close it."])).toHaveLength(2);
    expect(partsOf([`1. ${fullLine}`, "7. is a number in the text."])).toHaveLength(1);
  });

  test("begins a chunk as an item whatever its value, but with another mark only where a list goes on with it", () => {
    expect(partsOf(["5. Close it."])).toEqual(["5.|5. Close it."]);
    expect(partsOf(["5) Close it."])).toEqual(["|5) Close it."]);
    expect(partsOf(["5) Close it."], ["5)"])).toEqual(["5)|5) Close it."]);
  });
});

describe("a letter that begins a line", () => {
  test("begins an item where it is the first, or a list goes on with it", () => {
    expect(partsOf(["a. Open it."])).toEqual(["a.|a. Open it."]);
    expect(partsOf(["b. Close it."], ["b."])).toEqual(["b.|b. Close it."]);
  });

  test("is text elsewhere: initials, an answer", () => {
    expect(partsOf(["B. Miller wrote this."])).toEqual(["|B. Miller wrote this."]);
    expect(partsOf(["This was written by", "B. Miller."])).toHaveLength(1);
  });

  test("is text inside a chunk at the margin where no second item follows", () => {
    expect(partsOf(["Short text", "a. one."])).toHaveLength(1);
    expect(partsOf(["Short text", "a. one.", "b. two."])).toHaveLength(3);
  });
});

describe("a star", () => {
  test("is a bullet near the margin", () => {
    expect(partsOf(["* the lid", "  with its spring", "* the tray"])).toHaveLength(2);
    expect(partsOf(["      * the lid"])).toEqual(["|* the lid"]);
  });

  test("is one in each of the lines that begin with it, or in none: such lines may be comments of FoxPro", () => {
    expect([["|* the lid/* the tray"], ["*|* the lid", "*|* the tray"]]).toContainEqual(
      partsOf(["* the lid", "* the tray"]),
    );
  });
});

describe("no item", () => {
  test("begins in a listing", () => {
    expect(partsOf(["x = 1;", "a. = 2;", "y = 3;", "z = 4;"])).toHaveLength(1);
  });

  test("begins at two dashes, which comment in SQL", () => {
    expect(partsOf(["-- open the lid", "-- close the lid"])).toHaveLength(1);
  });

  test("is a numbered row of a table (Q93400)", () => {
    expect(partsOf(["1. tray      12     full", "2. lid       7      open", "3. roller    9      full"])).toHaveLength(
      1,
    );
  });

  test.each(["* * *", "- - - -", "- or -"])("is a ruler or a separator: %s", (text) => {
    expect(partsOf([text])).toEqual([`|${text}`]);
  });
});
