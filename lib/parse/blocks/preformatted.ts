import type { Preformatted } from "../../model/article.ts";
import { rangeFromMargin } from "../../model/position.ts";
import { dropColumns, type Line } from "../../text/line.ts";
import { parseInlines } from "../inlines/index.ts";
import { isBoxBorder } from "./box-border.ts";
import { indentOfChunk, type Chunk } from "./chunk.ts";

/** Lines as they stand, without the blanks that all begin with; `unread` is the kind of table that was expected; where a box's border stands in them, a box. */
export function preformattedOf(lines: readonly Line[], unread?: Preformatted["unread"]): Preformatted {
  const indent = indentOfChunk(lines.filter((line) => line.text !== "") as unknown as Chunk);
  const own = lines.map((line) => dropColumns(line, indent));
  const children = parseInlines(own, "\n");
  const expected = unread ?? (lines.some(isBoxBorder) ? "bordered" : undefined);
  const position = rangeFromMargin(own);
  if (expected === undefined) return { type: "preformatted", children, position };
  return { type: "preformatted", unread: expected, children, position };
}
