import type { Block } from "../../model/article.ts";
import { isBlank, type Line } from "../../text/line.ts";
import type { BlockRule, Chunk } from "./block-rule.ts";
import { paragraph } from "./paragraph.ts";
import { preformatted } from "./preformatted.ts";

/** The block grammar: the first rule that matches wins, and the last one matches everything. */
export const blockRules: readonly BlockRule[] = [paragraph, preformatted];

/** The blocks of some lines, in order; every line that is not blank is in exactly one of them. */
export function parseBlocks(lines: readonly Line[]): Block[] {
  const chunks = splitChunks(lines);
  const blocks: Block[] = [];
  let at = 0;
  while (at < chunks.length) {
    const { block, taken } = firstMatch(chunks, at);
    blocks.push(block);
    at += taken;
  }
  return blocks;
}

function firstMatch(chunks: readonly Chunk[], at: number): { block: Block; taken: number } {
  for (const rule of blockRules) {
    const match = rule.match(chunks, at);
    if (match !== null) return match;
  }
  throw new Error("no block rule matched; the last one must match everything");
}

function splitChunks(lines: readonly Line[]): Chunk[] {
  const chunks: Line[][] = [];
  let wasBlank = true;
  for (const line of lines) {
    const blank = isBlank(line);
    if (!blank && wasBlank) chunks.push([]);
    if (!blank) chunks.at(-1)?.push(line);
    wasBlank = blank;
  }
  return chunks as [Line, ...Line[]][];
}
