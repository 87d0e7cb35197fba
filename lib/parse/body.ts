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
  const nodes: BodyNode[] = [];
  const { legacy, rest } = splitLegacyHeader(lines);
  if (legacy.length > 0) nodes.push(parseLegacyHeader(legacy));
  const split = splitAppliesTo(rest);
  if (split !== null) {
    addSections(split.before, parse, nodes);
    nodes.push(parseAppliesTo(split.box));
  }
  addSections(split?.after ?? rest, parse, nodes);
  return linkContents(nodes);
}

function addSections(lines: readonly Line[], parse: ParseBlocks, nodes: BodyNode[]): void {
  const { lead, sections } = splitSections(lines);
  for (const node of parsePart(lead, parse)) nodes.push(node);
  for (const section of sections) nodes.push(parseSection(section, parse));
}
