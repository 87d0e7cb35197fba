import type { Table, TableCell, TableRow } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import { isBoxBorder } from "./box-border.ts";
import type { Chunk } from "./chunk.ts";
import { preformattedOf } from "./preformatted.ts";
import { cellOf, columnTypes, joinCells, ruleOf } from "./table-rows.ts";

/**
 * A box `+---+` with `|` between its cells (Q219405), a border between any two rows; the first row is the head. A box
 * whose rows differ in their cells (Q84133), or have several lines of cells, is kept as printed.
 */
export const box: BlockRule = {
  name: "box",
  signs: signs.border,
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    if (!isBoxBorder(chunk[0]) && !isBoxBorder(chunk.at(-1) as Line)) return null;
    return { block: tableOf(chunk) ?? preformattedOf(chunk, "bordered"), taken: 1 };
  },
};

function tableOf(chunk: Chunk): Table | null {
  const groups = rowGroups(chunk);
  const bars = commonBars(groups ?? []);
  if (groups === null || bars.length < 2) return null;
  const rowsOfGroups = groups.map((group, nth) => rowsOf(group, bars, nth === 0 && groups.length > 1));
  if (rowsOfGroups.some((rows) => rows === null)) return null;
  const borders = chunk.filter(isBoxBorder).map(ruleOf);
  const children = borders.flatMap((border, nth) => [border, ...(rowsOfGroups[nth] ?? [])]);
  const rows = rowsOfGroups.flatMap((some) => some ?? []);
  return { type: "table", tableType: "bordered", columns: columnTypes(rows), children, position: rangeOfLines(chunk) };
}

/** Where most rows of one line have their bars; of two answers the one with more. */
function commonBars(groups: readonly (readonly Line[])[]): number[] {
  const counts = new Map<string, { bars: number[]; count: number }>();
  for (const [line, ...others] of groups) {
    if (line === undefined || others.length > 0) continue;
    const bars = barsOf(line.text);
    const known = counts.get(bars.join(" "));
    counts.set(bars.join(" "), { bars, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || b.bars.length - a.bars.length);
  return most?.bars ?? [];
}

/** The lines between the borders, a group for each row; null where a border is missing or two stand together. */
function rowGroups(chunk: Chunk): Line[][] | null {
  if (!isBoxBorder(chunk[0]) || !isBoxBorder(chunk.at(-1) as Line)) return null;
  const groups: Line[][] = [];
  chunk.forEach((line, nth) => {
    if (!isBoxBorder(line)) groups.at(-1)?.push(line);
    else if (nth < chunk.length - 1) groups.push([]);
  });
  return groups.every((group) => group.length > 0) ? groups : null;
}

/**
 * The rows between two borders: a row for each line whose bars stand where the others have them, or one row whose cells
 * go on over the ends of lines (Q175873). Null where the lines are neither.
 */
function rowsOf(group: readonly Line[], bars: readonly number[], isHeader: boolean): TableRow[] | null {
  if (group.every((line) => hasBars(line, bars))) return group.map((line) => rowOfLine(line, bars, isHeader));
  const row = rowOfLines(group, isHeader);
  return row.children.length === bars.length - 1 ? [row] : null;
}

function hasBars({ text }: Line, bars: readonly number[]): boolean {
  return text.endsWith("|") && bars.slice(0, -1).every((bar) => text[bar] === "|");
}

function rowOfLine(line: Line, bars: readonly number[], isHeader: boolean): TableRow {
  const starts = bars.slice(0, -1);
  const children = starts.map((bar, nth) => cellOf(line, bar + 1, starts[nth + 1] ?? line.text.length - 1));
  return { type: "tableRow", isHeader, border: "|", children, position: rangeOfLines([line]) };
}

/** The row that lines make together: a cell from each bar to the next, also one on a later line. */
function rowOfLines(group: readonly Line[], isHeader: boolean): TableRow {
  const children: TableCell[] = [];
  for (const line of group) {
    const bars = [...barsOf(line.text), line.text.length];
    if (children.length > 0) children.push(joinCells(children.pop() as TableCell, cellOf(line, 0, bars[0] ?? 0)));
    bars.slice(0, -1).forEach((bar, nth) => children.push(cellOf(line, bar + 1, bars[nth + 1] ?? 0)));
  }
  const behindLastBar = children.pop();
  const isClosed = behindLastBar?.children.length === 0 && /^\s*\|/.test(group[0]?.text ?? "");
  const position = rangeOfLines(group);
  return { type: "tableRow", isHeader, border: "|", children: isClosed ? children : [], position };
}

function barsOf(text: string): number[] {
  return Array.from(text.matchAll(/\|/g), ({ index }) => index);
}
