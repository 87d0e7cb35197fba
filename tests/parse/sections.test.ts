import { describe, expect, test } from "@jest/globals";
import type { Section, SectionChild } from "../../lib/model/article.ts";
import { parsePart, parseSection, splitSections } from "../../lib/parse/sections.ts";
import { parseBlocks } from "../../lib/parse/blocks/index.ts";
import { sketchBlocks } from "../support/blocks.ts";
import { linesOf, sliceOf } from "../support/tree.ts";

interface Parsed {
  lead: SectionChild[];
  sections: Section[];
}

function parse(...texts: readonly string[]): Parsed {
  const read = (lines: Parameters<typeof parseBlocks>[0]): ReturnType<typeof parseBlocks> => parseBlocks(lines, null);
  const { lead, sections } = splitSections(linesOf(...texts));
  return { lead: parsePart(lead, read), sections: sections.map((section) => parseSection(section, read)) };
}

/** Titles in order, those of second rank indented, and blocks. */
function outline(children: readonly SectionChild[]): string[] {
  return children.flatMap((child) =>
    child.type === "subsection"
      ? [`-- ${child.title}`, ...sketchBlocks(child.children).map((line) => `   ${line}`)]
      : sketchBlocks([child]),
  );
}

function outlineOf(...texts: readonly string[]): string[] {
  const { lead, sections } = parse(...texts);
  return [...outline(lead), ...sections.flatMap(({ title, children }) => [`== ${title}`, ...outline(children)])];
}

describe("a body", () => {
  test("is its lead, then sections, each with its blocks", () => {
    expect(
      outlineOf("Read this.", "", "SYMPTOMS", "========", "", "It stops.", "", "CAUSE", "=====", "", "It is hot."),
    ).toEqual(["paragraph: Read this.", "== SYMPTOMS", "paragraph: It stops.", "== CAUSE", "paragraph: It is hot."]);
  });

  test("may be a lead only, or nothing", () => {
    expect(outlineOf("Read this.")).toEqual(["paragraph: Read this."]);
    expect(outlineOf()).toEqual([]);
  });

  test("has headings of second rank in its sections, and in its lead", () => {
    const texts = ["Contents", "--------", "", "All.", "", "CAUSE", "=====", "", "Hot.", "", "Lid", "---", "", "Open."];
    expect(outlineOf(...texts)).toEqual([
      "-- Contents",
      "   paragraph: All.",
      "== CAUSE",
      "paragraph: Hot.",
      "-- Lid",
      "   paragraph: Open.",
    ]);
  });

  test("may have a section twice (Q137127), and a section without text (Q194139)", () => {
    expect(outlineOf("CAUSE", "=====", "", "CAUSE", "=====")).toEqual(["== CAUSE", "== CAUSE"]);
  });

  test("ends each list with its section", () => {
    expect(outlineOf("1. Open it.", "", "CAUSE", "=====", "", "2. Close it.")).toEqual([
      "list decimal",
      "  1. paragraph: Open it.",
      "== CAUSE",
      "list decimal",
      "  2. paragraph: Close it.",
    ]);
  });
});

describe("the name of a section under a ruler of second rank", () => {
  test("begins a section where the article has no other of that type (Q126724)", () => {
    expect(outlineOf("SYMPTOMS", "========", "", "Cause", "-----", "", "It is hot.", "", "Lid", "---")).toEqual([
      "== SYMPTOMS",
      "== Cause",
      "paragraph: It is hot.",
      "-- Lid",
    ]);
  });

  test("is a heading of second rank where it has one", () => {
    expect(outlineOf("CAUSE", "=====", "", "Cause", "-----")).toEqual(["== CAUSE", "-- Cause"]);
  });

  test("is a heading of second rank without any ruler", () => {
    expect(outlineOf("", "CAUSE", "", "It is hot.")).toEqual(["-- CAUSE", "   paragraph: It is hot."]);
  });
});

describe("a section", () => {
  const texts = ["CAUSE", "=====", "", "It is hot.", "", "Status", "------", "", "Open.", ""];
  const source = texts.join("\n");
  const { sections } = parse(...["SUMMARY", "=======", "", "STATUS", "======", ""], ...texts);

  test("has the type of its heading, whichever rank it has", () => {
    expect(sections.map(({ sectionType }) => sectionType)).toEqual(["summary", "status", "cause"]);
    expect(sections[2]?.children[1]).toMatchObject({ type: "subsection", sectionType: "status", title: "Status" });
  });

  test("reaches from its heading to its last line that is not blank", () => {
    const [section] = parse("STATUS", "======", "", ...texts).sections.slice(1) as [Section];
    const whole = ["STATUS", "======", "", ...texts].join("\n");
    expect(sliceOf(whole, section.position)).toBe(source.trimEnd());
    expect(sliceOf(whole, (section.children[1] as SectionChild).position)).toBe("Status\n------\n\nOpen.");
  });
});
