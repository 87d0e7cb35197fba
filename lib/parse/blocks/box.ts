import type { Table, TableCell, TableRow } from "../../model/article.ts";
import { rangeFromMargin, rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
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
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    if (!isBoxBorder(chunk[0].text) && !isBoxBorder((chunk.at(-1) as Line).text)) return null;
    return { block: tableOf(chunk) ?? preformattedOf(chunk, "bordered"), taken: 1 };
  },
};

function tableOf(chunk: Chunk): Table | null {
  const groups = rowGroups(chunk);
  const model = groups?.find((group) => group.length === 1)?.[0];
  if (groups === null || model === undefined) return null;
  const bars = barsOf(model.text);
  if (bars.length < 2 || !groups.every((group) => isRow(group, bars))) return null;
  const borders = chunk.filter((line) => isBoxBorder(line.text)).map(ruleOf);
  const rows = groups.map((group, nth) => boxRow(group, bars, nth === 0 && groups.length > 1));
  const children = borders.flatMap((border, nth) => [border, ...rows.slice(nth, nth + 1)]);
  return {
    type: "table",
    tableType: "bordered",
    columns: columnTypes(rows),
    children,
    position: rangeFromMargin(chunk),
  };
}

/** The lines between the borders, a group for each row; null where a border is missing or two stand together. */
function rowGroups(chunk: Chunk): Line[][] | null {
  if (!isBoxBorder(chunk[0].text) || !isBoxBorder((chunk.at(-1) as Line).text)) return null;
  const groups: Line[][] = [];
  chunk.forEach((line, nth) => {
    if (!isBoxBorder(line.text)) groups.at(-1)?.push(line);
    else if (nth < chunk.length - 1) groups.push([]);
  });
  return groups.every((group) => group.length > 0) ? groups : null;
}

/** Whether the bars between the cells stand where the head has them; the last cell may go on over lines of its own (Q237505). */
function isRow(group: readonly Line[], bars: readonly number[]): boolean {
  const [first, ...others] = group as [Line, ...Line[]];
  const last = group.at(-1) as Line;
  const isOpen = others.every((line) => !/^\s*\|/.test(line.text));
  return isOpen && last.text.endsWith("|") && bars.slice(0, -1).every((bar) => first.text[bar] === "|");
}

function boxRow(group: readonly Line[], bars: readonly number[], isHeader: boolean): TableRow {
  const [first, ...others] = group as [Line, ...Line[]];
  const starts = bars.slice(0, -1);
  const children = starts.map((bar, nth) =>
    cellOf(first, bar + 1, starts[nth + 1] ?? endOfCell(first, others.length === 0)),
  );
  const rest = others.map((line, nth) => cellOf(line, 0, endOfCell(line, nth === others.length - 1)));
  const last = rest.reduce(joinCells, children.at(-1) as TableCell);
  const position = { start: rangeFromMargin([first]).start, end: rangeOfLines(group).end };
  return { type: "tableRow", isHeader, border: "|", children: [...children.slice(0, -1), last], position };
}

function endOfCell({ text }: Line, isLast: boolean): number {
  return isLast ? text.length - 1 : text.length;
}

function barsOf(text: string): number[] {
  return Array.from(text.matchAll(/\|/g), ({ index }) => index);
}
