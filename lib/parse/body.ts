import type { BodyNode } from "../model/article.ts";
import type { Line } from "../text/line.ts";
import { parseAppliesTo, splitAppliesTo } from "./applies-to.ts";
import { parseBlocks } from "./blocks/index.ts";
import { parseLegacyHeader, splitLegacyHeader } from "./legacy-header.ts";
import { parseSection, splitSections } from "./sections.ts";

/** The body of an archive article as nodes in the order of its lines. */
export function parseBody(lines: readonly Line[]): BodyNode[] {
  const { lead, sections } = splitSections(lines);
  const { legacy, rest } = splitLegacyHeader(lead);
  return [
    ...(legacy.length > 0 ? [parseLegacyHeader(legacy)] : []),
    ...parseLead(rest),
    ...sections.map((section) => parseSection(section.lines)),
  ];
}

function parseLead(lines: readonly Line[]): BodyNode[] {
  const split = splitAppliesTo(lines);
  if (split === null) return parseBlocks(lines);
  return [...parseBlocks(split.before), parseAppliesTo(split.box), ...parseBlocks(split.after)];
}
