import type { Line } from "../../text/line.ts";
import { rangeOfLines } from "../../model/position.ts";
import { parseInlines } from "../inlines/index.ts";
import type { BlockRule, Chunk } from "./block-rule.ts";
import { isProse } from "./paragraph.ts";

/** Whatever no other rule takes, with its line breaks and blanks; chunks that follow each other are one block. */
export const preformatted: BlockRule = {
  name: "preformatted",
  match(chunks, at) {
    const rest = chunks.slice(at + 1);
    const prose = rest.findIndex(isProse);
    const taken = 1 + (prose < 0 ? rest.length : prose);
    const lines = chunks.slice(at, at + taken).flatMap(withGap);
    const children = parseInlines(lines, "\n");
    return { block: { type: "preformatted", children, position: rangeOfLines(lines) }, taken };
  },
};

function withGap(chunk: Chunk, index: number): Line[] {
  const [first] = chunk;
  const blank: Line = { ...first, text: "", padding: 0 };
  return index === 0 ? [...chunk] : [blank, ...chunk];
}
