import type { ColumnType, Inline, Rule, TableCell, TableRow } from "../../model/article.ts";
import { inlineText } from "../../model/inline-text.ts";
import { pointIn, rangeOf, rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { parseInlineText } from "../inlines/index.ts";

const mostLinesOfRow = 40;

/** The cell that a line holds between two columns, blanks around it apart. */
export function cellOf(line: Line, from: number, to: number): TableCell {
  let start = Math.min(from, line.text.length);
  let end = Math.min(to, line.text.length);
  while (start < end && isBlankAt(line.text, start)) start += 1;
  while (end > start && isBlankAt(line.text, end - 1)) end -= 1;
  if (start === end) start = end = Math.max(start, line.indent);
  return {
    type: "tableCell",
    children: start === end ? [] : parseInlineText(line, start, end),
    position: { start: pointIn(line, start), end: pointIn(line, end) },
  };
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 160 || code === 9;
}

/** A row whose cells begin at the given columns. */
export function rowOf(line: Line, starts: readonly number[], isHeader: boolean): TableRow {
  const children = starts.map((start, nth) => cellOf(line, nth === 0 ? 0 : start, starts[nth + 1] ?? Infinity));
  return { type: "tableRow", isHeader, border: "", children, position: rangeOfLines([line]) };
}

/** The node of a ruler that stands between rows. */
export function ruleOf(line: Line): Rule {
  return { type: "rule", value: line.text.trim(), position: rangeOf(line, line.indent) };
}

/**
 * The rows with the lines joined that only go on with the last cell of the row above (Q257915); a line that goes on
 * with several cells stays a row of its own, as the order of the text demands.
 */
export function joinContinuedRows(rows: readonly (TableRow | Rule)[]): (TableRow | Rule)[] {
  const joined: (TableRow | Rule)[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (row.type === "tableRow" && above?.type === "tableRow" && continues(row, above))
      joined.splice(-1, 1, joinRows(above, row));
    else joined.push(row);
  }
  return joined;
}

function continues(row: TableRow, above: TableRow): boolean {
  if (row.isHeader || above.isHeader || row.position.start.line !== above.position.end.line + 1) return false;
  const [filled, ...others] = filledCells(row);
  if (row.position.start.line - above.position.start.line > mostLinesOfRow) return false;
  return filled !== undefined && filled > 0 && others.length === 0 && filled >= (filledCells(above).at(-1) ?? 0);
}

function filledCells(row: TableRow): number[] {
  const filled: number[] = [];
  row.children.forEach(({ children }, nth) => {
    if (children.length > 0) filled.push(nth);
  });
  return filled;
}

function joinRows(above: TableRow, row: TableRow): TableRow {
  const [filled = 0] = filledCells(row);
  const children = above.children.map((cell, nth) => {
    const more = row.children[nth] as TableCell;
    return nth < filled ? cell : nth > filled || cell.children.length === 0 ? more : joinCells(cell, more);
  });
  const { type, isHeader, border, position } = above;
  return { type, isHeader, border, children, position: { start: position.start, end: row.position.end } };
}

/** A cell with the lines that go on with it. */
export function joinCells(cell: TableCell, more: TableCell): TableCell {
  if (more.children.length === 0) return cell;
  if (cell.children.length === 0) return more;
  const blank: Inline = { type: "text", value: " ", position: { start: cell.position.end, end: more.position.start } };
  const position = { start: cell.position.start, end: more.position.end };
  return { type: "tableCell", children: [...cell.children, blank, ...more.children], position };
}

const number = /^[-+($]?\d[\d.,]*\)?%?$/;

/** Whether the cells of each column are numbers. */
export function columnTypes(rows: readonly TableRow[]): ColumnType[] {
  const [first] = rows;
  const body = rows.filter((row) => !row.isHeader);
  return (first?.children ?? []).map((_, nth) => {
    const texts = body.map((row) => inlineText(row.children[nth]?.children ?? [])).filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => number.test(text)) ? "number" : "text";
  });
}
