import type { BodyNode } from "../model/article.ts";
import type { Line } from "../text/line.ts";
import { parseAppliesTo, splitAppliesTo } from "./applies-to.ts";
import { parseBlocks, type ParseBlocks } from "./blocks/index.ts";
import { parseLegacyHeader, splitLegacyHeader } from "./legacy-header.ts";
import { parsePart, parseSection, splitSections } from "./sections.ts";
import { linkContents } from "./table-of-contents.ts";

/** The body of an archive article as nodes in the order of its lines; `language` is that of its listings, if known. */
export function parseBody(lines: readonly Line[], language: string | null = null): BodyNode[] {
  const parse: ParseBlocks = (part) => parseBlocks(part, language);
  const { legacy, rest } = splitLegacyHeader(lines);
  const split = splitAppliesTo(rest);
  return linkContents([
    ...(legacy.length > 0 ? [parseLegacyHeader(legacy)] : []),
    ...(split === null
      ? parseSections(rest, parse)
      : [...parseSections(split.before, parse), parseAppliesTo(split.box), ...parseSections(split.after, parse)]),
  ]);
}

function parseSections(lines: readonly Line[], parse: ParseBlocks): BodyNode[] {
  const { lead, sections } = splitSections(lines);
  return [...parsePart(lead, parse), ...sections.map((section) => parseSection(section, parse))];
}
