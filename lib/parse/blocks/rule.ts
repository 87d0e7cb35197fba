import { askOnce } from "../../text/ask-once.ts";
import { rangeOf } from "../../model/position.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";

const rulerLine = /^\s*([-=_*~.+#])(?:\s*\1){2,}\s*\u007F?$/;

/** Whether a line is a ruler: three or more of one sign, with blanks between them or without. */
export const isRuler = askOnce(({ text, signs: own }) => (own & signs.mark) !== 0 && rulerLine.test(text));

/** A ruler that stands alone, which separates what is before from what is after. */
export const rule: BlockRule = {
  name: "rule",
  signs: signs.mark,
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    const [line] = chunk;
    if (chunk.length > 1 || !isRuler(line)) return null;
    return { block: { type: "rule", value: line.text.trim(), position: rangeOf(line, line.indent) }, taken: 1 };
  },
};
