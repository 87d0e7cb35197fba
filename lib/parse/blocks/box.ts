import type { Rule, Table, TableRow } from "../../model/article.ts";
import { rangeFromMargin, rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import type { BlockRule } from "./block-rule.ts";
import { isBoxBorder } from "./box-border.ts";
import type { Chunk } from "./chunk.ts";
import { preformattedOf } from "./preformatted.ts";
import { cellOf, columnTypes, ruleOf } from "./table-rows.ts";

/**
 * A box `+---+` with `|` between its cells (Q219405). Its first row is the head where rulers part the rows. A box whose
 * rows differ in their cells (Q84133), or have several lines, is kept as printed.
 */
export const box: BlockRule = {
  name: "box",
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    if (!isBoxBorder(chunk[0].text) || !isBoxBorder((chunk.at(-1) as Line).text)) return null;
    return { block: tableOf(chunk) ?? preformattedOf(chunk, "bordered"), taken: 1 };
  },
};

function tableOf(chunk: Chunk): Table | null {
  const rowLines = chunk.filter((line) => !isBoxBorder(line.text));
  const [first] = rowLines;
  if (first === undefined || !rowLines.every((line) => /^\s*\|.*\|$/.test(line.text))) return null;
  const bars = barsOf(first.text);
  if (rowLines.some((line) => !areSame(barsOf(line.text), bars))) return null;
  const isParted = chunk.every((line, nth) => isBoxBorder(line.text) === (nth % 2 === 0));
  if (!isParted) return null;
  const children = chunk.map((line, nth) =>
    nth % 2 === 0 ? ruleOf(line) : boxRow(line, bars, nth === 1 && chunk.length > 3),
  );
  const rows = children.filter((row): row is TableRow => row.type === "tableRow");
  return {
    type: "table",
    tableType: "bordered",
    columns: columnTypes(rows),
    children: children satisfies (Rule | TableRow)[],
    position: rangeFromMargin(chunk),
  };
}

function boxRow(line: Line, bars: readonly number[], isHeader: boolean): TableRow {
  const children = bars.slice(1).map((bar, nth) => cellOf(line, (bars[nth] ?? 0) + 1, bar));
  return { type: "tableRow", isHeader, border: "|", children, position: rangeOfLines([line]) };
}

function barsOf(text: string): number[] {
  return Array.from(text.matchAll(/\|/g), ({ index }) => index);
}

function areSame(bars: readonly number[], others: readonly number[]): boolean {
  return bars.length === others.length && bars.every((bar, nth) => bar === others[nth]);
}
