import { describe, expect, test } from "@jest/globals";
import { HeadingIds } from "../../lib/render/heading-ids.ts";
import { leastMilliseconds } from "../support/least-milliseconds.ts";
import { paragraph, section, subsection, text } from "../support/model.ts";

function idsOf(...titles: string[]): string[] {
  const sections = titles.map((title) => section(title));
  const ids = new HeadingIds(sections);
  return sections.map((node) => ids.idOf(node));
}

describe("heading ids", () => {
  test("are made from titles", () => {
    expect(idsOf("MORE INFORMATION")).toEqual(["more-information"]);
  });

  test("are numbered where a title repeats (Q137127)", () => {
    expect(idsOf("Cause", "CAUSE", "cause")).toEqual(["cause", "cause-2", "cause-3"]);
  });

  test("are never the same, also where a title looks like a number was added", () => {
    expect(idsOf("Cause", "Cause 2", "Cause")).toEqual(["cause", "cause-2", "cause-3"]);
  });

  test("are never that of the page's main part, to which the skip link leads (Q149746)", () => {
    expect(idsOf("Main")).toEqual(["main-2"]);
  });

  test("exist where a title has neither letters nor digits", () => {
    expect(idsOf("***", "???")).toEqual(["section", "section-2"]);
  });

  test("are given to subsections too, in the order of the page", () => {
    const [inner, last] = [subsection("Lid"), section("Lid")];
    const ids = new HeadingIds([paragraph(text("x")), section("Cause", inner), last]);
    expect([ids.idOf(inner), ids.idOf(last)]).toEqual(["lid", "lid-2"]);
  });

  test("are found by title, the first of several", () => {
    const ids = new HeadingIds([section("Cause"), section("Cause")]);
    expect([ids.idOfTitle("Cause"), ids.idOfTitle("Lid")]).toEqual(["cause", undefined]);
  });

  test("of a heading that the page has not are a mistake of the caller", () => {
    expect(() => new HeadingIds([]).idOf(section("Cause"))).toThrow(RangeError);
  });

  test("of five thousand equal headings are made in no time", () => {
    const sections = Array.from({ length: 5_000 }, () => section("Cause"));
    expect(new HeadingIds(sections).idOf(sections.at(-1) ?? section(""))).toBe("cause-5000");
    expect(leastMilliseconds(() => new HeadingIds(sections), 700)).toBeLessThan(700);
  });
});
