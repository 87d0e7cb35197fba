import type { Block, TableRow } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import { indentOfChunk, linesWithGaps, type Chunk } from "./chunk.ts";
import { columnStarts, fitsColumns, hasGap, holdsGaps } from "./columns.ts";
import { fileTableOf, isFileHead } from "./file-table.ts";
import { preformattedOf } from "./preformatted.ts";
import { columnTypes, joinContinuedRows, rowOf, ruleOf } from "./table-rows.ts";

const rulerLine = /^\s*[-=_]{2,}(?:\s+[-=_]{2,})*$/;
const mostHeadLines = 3;

/**
 * A head, a ruler under it, and rows, which may stand behind a blank line. A ruler of several parts gives the columns;
 * else they are where all lines are blank. Rows that do not fit are kept as printed.
 */
export const ruledTable: BlockRule = {
  name: "ruled-table",
  signs: signs.ruler,
  match(chunks, at, { base }) {
    const chunk = chunks[at] as Chunk;
    const ruler = rulerOf(chunk);
    if (ruler < 1) return null;
    const taken = 1 + rowChunks(chunks, at + 1, base, chunk[ruler] as Line);
    const lines = linesWithGaps(chunks.slice(at, at + taken));
    return { block: tableOf(lines, ruler), taken };
  },
};

function rulerOf(chunk: Chunk): number {
  const ruler = chunk.findIndex(isRuler);
  return ruler > 0 && ruler <= mostHeadLines && chunk.slice(0, ruler).some(hasGap) ? ruler : -1;
}

function isRuler({ text, signs: own }: Line): boolean {
  return (own & signs.ruler) !== 0 && rulerLine.test(text);
}

/** How many of the chunks from `at` on are rows: all their lines have columns and none is left of the ruler. */
function rowChunks(chunks: readonly Chunk[], at: number, base: number, ruler: Line): number {
  let count = 0;
  for (let next = at; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    if (!areRows(chunk, base, ruler) || rulerOf(chunk) >= 0) break;
    count += 1;
  }
  return count;
}

/** Rows begin with one that has columns; most have, or go on with a later column. */
function areRows(chunk: Chunk, base: number, ruler: Line): boolean {
  const fitting = chunk.filter((line) => hasGap(line) || line.indent > ruler.indent + 2);
  return fitting[0] === chunk[0] && fitting.length * 2 >= chunk.length && indentOfChunk(chunk) >= base;
}

function tableOf(lines: readonly Line[], rulerIndex: number): Block {
  const ruler = lines[rulerIndex] as Line;
  const head = lines.slice(0, rulerIndex);
  const body = lines.slice(rulerIndex + 1).filter((line) => line.text !== "");
  const files = fileTableOf(lines, head, ruler, body);
  if (files !== null) return files;
  const parts = partsOf(ruler.text);
  const texts = [...head, ...body].filter((line) => !isRuler(line));
  const starts = parts.length > 1 && fitsColumns(texts, parts) ? parts : columnStarts(texts);
  if (
    starts.length < 2 ||
    body.length === 0 ||
    !fitsColumns(texts, starts) ||
    holdsGaps(head, starts) ||
    holdsColumns(body, starts)
  ) {
    return preformattedOf(lines, head.some(isFileHead) ? "files" : undefined);
  }
  const children = joinContinuedRows([
    ...head.map((line) => rowOf(line, starts, true)),
    ruleOf(ruler),
    ...body.map((line) => (isRuler(line) ? ruleOf(line) : rowOf(line, starts, false))),
  ]);
  const rows = children.filter((row): row is TableRow => row.type === "tableRow");
  return { type: "table", tableType: "ruled", columns: columnTypes(rows), children, position: rangeOfLines(lines) };
}

/** Whether cells of most rows hold columns of their own (Q139341). */
function holdsColumns(rows: readonly Line[], starts: readonly number[]): boolean {
  const isSplit = ({ text }: Line): boolean =>
    starts.some((start, nth) => /\S {3,}\S/.test(text.slice(start, starts[nth + 1])));
  return rows.length > 1 && rows.filter(isSplit).length * 2 >= rows.length;
}

function partsOf(ruler: string): number[] {
  return Array.from(ruler.matchAll(/\S+/g), ({ index }) => index);
}
