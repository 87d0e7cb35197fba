import { rangeFromMargin } from "../../model/position.ts";
import { dropColumns } from "../../text/line.ts";
import { parseInlines } from "../inlines/index.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import { indentOfChunk, type Chunk } from "./chunk.ts";
import { preformattedOf } from "./preformatted.ts";

/** The text of an event whose last name, `Description:`, stands alone above it (Q260247). */
export const eventText: BlockRule = {
  name: "event-text",
  signs: signs.text,
  match(chunks, at, context) {
    const { previous } = context;
    if (previous?.type !== "fieldList" || previous.fieldListType !== "event") return null;
    return previous.children.at(-1)?.children.length === 0 ? lines.match(chunks, at, context) : null;
  },
};

/** The bar of a fraction (Q74299), a line to write on, a name that is filled up with blanks (Q181171). */
const drawn = /(?:^|\s)[-_=]{4,}(?:\s|$)|[^\s.:?!] {3,}[^\s:]/;

/** Whatever no other rule takes, with its line breaks. */
export const lines: BlockRule = {
  name: "lines",
  signs: signs.text,
  match(chunks, at, { base }) {
    const chunk = chunks[at] as Chunk;
    if (chunk.some((line) => drawn.test(line.text))) return { block: preformattedOf(chunk), taken: 1 };
    const indent = indentOfChunk(chunk);
    const own = chunk.map((line) => dropColumns(line, indent));
    const children = parseInlines(own, "\n");
    const position = rangeFromMargin(own);
    if (indent <= base + 1) return { block: { type: "lines", children, position }, taken: 1 };
    return { block: { type: "lines", children, isQuoted: true, position }, taken: 1 };
  },
};
