import type { Section, SectionChild, SectionType, Subsection } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { trimBlankLines, type Line } from "../text/line.ts";
import type { ParseBlocks } from "./blocks/index.ts";
import { findHeadings, parseHeading, type FoundHeading } from "./headings.ts";
import { sectionTypeOf } from "./section-type.ts";

export interface SplitSections {
  /** What stands before the first heading of the first rank, headings of the second included. */
  lead: Part;
  sections: Part[];
}

/** A run of lines with the headings among them; all parts share the body's lines. */
export interface Part {
  lines: readonly Line[];
  start: number;
  end: number;
  headings: FoundHeading[];
}

/**
 * Splits body lines at the headings of sections. The name of a section under a ruler of second rank begins one too
 * where the article has no other section of that type (Q126724).
 */
export function splitSections(lines: readonly Line[]): SplitSections {
  const headings = withPromoted(findHeadings(lines));
  const firsts: number[] = [];
  for (let at = 0; at < headings.length; at += 1) if (headings[at]?.rank === 1) firsts.push(at);
  const parts = [0, ...firsts].map((from, nth): Part => {
    const to = firsts[nth];
    const start = nth === 0 ? 0 : (headings[from]?.start ?? 0);
    const end = to === undefined ? lines.length : (headings[to]?.start ?? lines.length);
    return { lines, start, end, headings: headings.slice(from, to) };
  });
  const [lead, ...sections] = parts as [Part, ...Part[]];
  return { lead, sections };
}

function withPromoted(headings: FoundHeading[]): FoundHeading[] {
  const types = new Set<SectionType>(["other"]);
  for (const { rank, title } of headings) if (rank === 1) types.add(sectionTypeOf(title));
  return headings.map((heading) => {
    const isName = heading.rank === 2 && heading.hasRuler && !types.has(sectionTypeOf(heading.title));
    return isName ? { ...heading, rank: 1 } : heading;
  });
}

export function parseSection({ lines, end, headings }: Part, parseBlocks: ParseBlocks): Section {
  const [heading, ...rest] = headings as [FoundHeading, ...FoundHeading[]];
  return {
    type: "section",
    sectionType: sectionTypeOf(heading.title),
    title: heading.title,
    heading: parseHeading(lines, heading),
    children: parsePart({ lines, start: heading.end, end, headings: rest }, parseBlocks),
    position: rangeOfLines(trimBlankLines(lines.slice(heading.start, end))),
  };
}

/** The blocks before the first heading, and a subsection for each heading. */
export function parsePart({ lines, start, end, headings }: Part, parseBlocks: ParseBlocks): SectionChild[] {
  const blocks = parseBlocks(lines.slice(start, headings[0]?.start ?? end));
  if (headings.length === 0) return blocks;
  return [
    ...blocks,
    ...headings.map((heading, nth): Subsection => {
      const last = headings[nth + 1]?.start ?? end;
      return {
        type: "subsection",
        sectionType: sectionTypeOf(heading.title),
        title: heading.title,
        heading: parseHeading(lines, heading),
        children: parseBlocks(lines.slice(heading.end, last)),
        position: rangeOfLines(trimBlankLines(lines.slice(heading.start, last))),
      };
    }),
  ];
}
