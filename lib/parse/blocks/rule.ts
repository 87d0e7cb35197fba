import { rangeOf } from "../../model/position.ts";
import { indentOf } from "../../text/line.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";

const rulerLine = /^\s*([-=_*~.+#])(?:\s*\1){2,}\s*\u007F?$/;

export function isRuler(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (
    !(code >= 48 && code <= 57) && !(code >= 65 && code <= 90) && !(code >= 97 && code <= 122) && rulerLine.test(text)
  );
}

/** A ruler that stands alone, which separates what is before from what is after. */
export const rule: BlockRule = {
  name: "rule",
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    const [line] = chunk;
    if (chunk.length > 1 || !isRuler(line.text)) return null;
    return { block: { type: "rule", value: line.text.trim(), position: rangeOf(line, indentOf(line)) }, taken: 1 };
  },
};
