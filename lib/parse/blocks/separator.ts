import { rangeOf } from "../../model/position.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";

const separatorLine = /^\s*-{0,2} ?(?:or|and|and\/or) ?-{0,2}:?$/i;

const longest = 24;

export function isSeparator(chunk: Chunk): boolean {
  const [line] = chunk;
  return chunk.length === 1 && line.text.length < longest && separatorLine.test(line.text);
}

/** `-or-` alone between two ways to do something. */
export const separator: BlockRule = {
  name: "separator",
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    if (!isSeparator(chunk)) return null;
    return {
      block: { type: "separator", value: chunk[0].text.trim(), position: rangeOf(chunk[0], chunk[0].indent) },
      taken: 1,
    };
  },
};
