import { describe, expect, test } from "@jest/globals";
import { HeadingIds } from "../../lib/render/heading-ids.ts";

function idsFor(...titles: string[]): string[] {
  const ids = new HeadingIds();
  return titles.map((title) => ids.idFor(title));
}

describe("heading ids", () => {
  test("are made from titles", () => {
    expect(idsFor("MORE INFORMATION")).toEqual(["more-information"]);
  });

  test("are numbered where a title repeats (Q137127)", () => {
    expect(idsFor("Cause", "CAUSE", "cause")).toEqual(["cause", "cause-2", "cause-3"]);
  });

  test("are never the same, also where a title looks like a number was added", () => {
    expect(idsFor("Cause", "Cause 2", "Cause")).toEqual(["cause", "cause-2", "cause-3"]);
  });

  test("exist where a title has neither letters nor digits", () => {
    expect(idsFor("***", "???")).toEqual(["section", "section-2"]);
  });
});
