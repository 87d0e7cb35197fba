import { rangeOf } from "../../model/position.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";

const separatorLine = /^\s*-{0,2} ?(?:or|and|and\/or) ?-{0,2}:?$/i;

const longest = 24;

/** Whether a chunk is a separator: one short line, `-or-`, `or:`, `-and-`. */
export function isSeparator(chunk: Chunk): boolean {
  const [line] = chunk;
  if (chunk.length > 1 || line.text.length >= longest) return false;
  return (line.signs & signs.conjunction) !== 0 && separatorLine.test(line.text);
}

/** `-or-` alone between two ways to do something. */
export const separator: BlockRule = {
  name: "separator",
  signs: signs.conjunction,
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    if (!isSeparator(chunk)) return null;
    return {
      block: { type: "separator", value: chunk[0].text.trim(), position: rangeOf(chunk[0], chunk[0].indent) },
      taken: 1,
    };
  },
};
