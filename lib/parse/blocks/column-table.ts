import type { Block } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import { indentOfChunk, linesWithGaps, type Chunk } from "./chunk.ts";
import { columnStarts, hasGap, holdsGaps } from "./columns.ts";
import { preformattedOf } from "./preformatted.ts";
import { columnTypes, joinContinuedRows, rowOf } from "./table-rows.ts";

const fewestRows = 3;
const deepColumn = 18;

/** Columns without any ruler; where no line crosses them, a table, else as printed. */
export const columnTable: BlockRule = {
  name: "column-table",
  signs: signs.text,
  match(chunks, at) {
    if (!isInColumns(chunks[at], isInColumns(chunks[at + 1], true))) return null;
    let taken = 1;
    while (isInColumns(chunks[at + taken], true)) taken += 1;
    return { block: tableOf(linesWithGaps(chunks.slice(at, at + taken))), taken };
  },
};

/** Whether at least half of the lines have a gap; a line alone must stand beside others that have. */
function isInColumns(chunk: Chunk | undefined, hasNeighbour: boolean): boolean {
  if (chunk === undefined) return false;
  const least = indentOfChunk(chunk);
  const count = chunk.filter((line) => hasGap(line) || line.indent > least + deepColumn).length;
  if (chunk.length === 1) return count === 1 && (hasNeighbour || /\S {3,}\S.* {3,}\S/.test(chunk[0].text));
  return count >= chunk.length * 0.5;
}

/** Names under names in the first column, told by their indents (Q122763, Q104945). */
function isTree(lines: readonly Line[], [, second = 0]: readonly number[]): boolean {
  const indents = lines.map(({ indent }) => indent).filter((indent) => indent < second);
  const areNames = lines.every((line) => !/^\s*\d/.test(line.text));
  return areNames && new Set(indents).size > 1;
}

function tableOf(lines: readonly Line[]): Block {
  const texts = lines.filter((line) => line.text !== "");
  const starts = columnStarts(texts);
  if (starts.length < 2 || texts.length < fewestRows || holdsGaps(texts, starts) || isTree(texts, starts)) {
    return preformattedOf(lines);
  }
  const rows = texts.map((line) => rowOf(line, starts, false));
  return {
    type: "table",
    tableType: "columns",
    columns: columnTypes(rows),
    children: joinContinuedRows(rows),
    position: rangeOfLines(lines),
  };
}
