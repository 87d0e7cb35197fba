import type { Section, SectionChild, SectionType } from "../model/article.ts";
import { rangeBetween, type Position } from "../model/position.ts";
import { isBlank, type Line } from "../text/line.ts";
import type { ParseBlocks } from "./blocks/index.ts";
import { findHeadings, parseHeading, type FoundHeading } from "./headings.ts";

/** A body in what stands before its first section, and its sections. */
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
  for (const { rank, sectionType } of headings) if (rank === 1) types.add(sectionType);
  return headings.map((heading) => {
    const isName = heading.rank === 2 && heading.hasRuler && !types.has(heading.sectionType);
    return isName ? { ...heading, rank: 1 } : heading;
  });
}

/** A part that begins with its heading, as a section. */
export function parseSection({ lines, end, headings }: Part, parseBlocks: ParseBlocks): Section {
  const [heading, ...rest] = headings as [FoundHeading, ...FoundHeading[]];
  return {
    type: "section",
    sectionType: heading.sectionType,
    title: heading.title,
    heading: parseHeading(lines, heading),
    children: parsePart({ lines, start: heading.end, end, headings: rest }, parseBlocks),
    position: rangeUnder(heading, lines, end),
  };
}

/** The range of a heading and what stands under it, the blank lines before line `end` apart. */
function rangeUnder({ start }: FoundHeading, lines: readonly Line[], end: number): Position {
  let last = end - 1;
  while (isBlank(lines[last])) last -= 1;
  return rangeBetween(lines[start] as Line, lines[last] as Line);
}

/** The blocks before the first heading, and a subsection for each heading. */
export function parsePart({ lines, start, end, headings }: Part, parseBlocks: ParseBlocks): SectionChild[] {
  const children: SectionChild[] = parseBlocks(lines.slice(start, headings[0]?.start ?? end));
  headings.forEach((heading, nth) => {
    const last = headings[nth + 1]?.start ?? end;
    children.push({
      type: "subsection",
      sectionType: heading.sectionType,
      title: heading.title,
      heading: parseHeading(lines, heading),
      children: parseBlocks(lines.slice(heading.end, last)),
      position: rangeUnder(heading, lines, last),
    });
  });
  return children;
}
