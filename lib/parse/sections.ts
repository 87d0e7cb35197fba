import type { Block, Section } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { isBlank, trimBlankLines, type Line } from "../text/line.ts";
import { sectionTypeOf } from "./section-type.ts";
import { parseBlocks } from "./blocks/index.ts";

export interface SplitSections {
  /** What stands before the first heading. */
  lead: Line[];
  sections: { lines: Line[] }[];
}

/** Splits body lines at section headings; each section's lines begin with its heading and ruler. */
export function splitSections(lines: readonly Line[]): SplitSections {
  const starts = lines.flatMap((_, index) => (isSectionHeading(lines, index) ? [index] : []));
  return {
    lead: lines.slice(0, starts[0]),
    sections: starts.map((start, nth) => ({ lines: lines.slice(start, starts[nth + 1]) })),
  };
}

/**
 * A section heading stands at the margin after a blank line, and a ruler of `=`, exactly as long, follows it.
 * A text with a gap is the head of a table, not a heading (Q134661).
 */
function isSectionHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trimEnd() ?? "";
  const ruler = lines[index + 1]?.text.trimEnd() ?? "";
  if (!/^[^\s=]/.test(text) || !/^=+$/.test(ruler) || ruler.length !== text.length) return false;
  return isBlank(lines[index - 1]) && !/\S {2,}\S/.test(text);
}

export function parseSection(lines: readonly Line[]): Section {
  const [heading] = lines as [Line, ...Line[]];
  const title = heading.text.trim();
  return {
    type: "section",
    sectionType: sectionTypeOf(title),
    title,
    children: parseBlocks(lines.slice(2)) satisfies Block[],
    position: rangeOfLines(trimBlankLines(lines)),
  };
}
