import type { ColumnType, Table, TableCell, TableRow } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { cellOf, rowOf, ruleOf } from "./table-rows.ts";

const headBeginning = /^\s*Date\s+Time\s/i;
const headOfNames = /\sFile ?name/i;
const columnNames: readonly [RegExp, ColumnType][] = [
  [/^date/i, "date"],
  [/^time/i, "time"],
  [/^version/i, "version"],
  [/^size|^length/i, "number"],
  [/^file ?name/i, "fileName"],
  [/^platform|^processor|^cpu|^architecture|^operating system|^os$/i, "platform"],
];

/**
 * How a cell of each column is printed; sizes and versions may be missing (Q216552), a size may be `1.33 MB` (Q308644)
 * or `185,760b` (Q252693), and a version may follow the platform (Q246527).
 */
const cells: Record<ColumnType, string> = {
  date: String.raw`(?<date>\d{1,2}[-/.]\w{1,3}[-/.]\d{2,4})`,
  time: String.raw`\s+(?<time>\d{1,2}[:.]\d{2}(?:[:.]\d\d)?(?: ?[ap]m?)?)`,
  version: String.raw`(?:\s+(?<version>N/A|[\w(][\w()]*(?:\.[\w()]+)+))?`,
  number: String.raw`(?:\s+(?<number>\d[\d,.]*(?:\s?(?:bytes|[km]?b|[km]))?))?`,
  fileName: String.raw`\s+(?<fileName>\S+(?: \S+)*?)`,
  platform: String.raw`(?:\s+(?<platform>\S.*?))?`,
  text: String.raw`(?:\s+(?<text>\S+))?`,
};

/** Whether a line is the head of a list of files: date and time first, and somewhere behind them the names. */
export function isFileHead(line: Line): boolean {
  return headBeginning.test(line.text) && headOfNames.test(line.text);
}

/**
 * The files of a hotfix with date, time, version, size and name. A row without a version (Q216552) has an empty cell
 * there. Null where the head is another or a row is not understood.
 */
export function fileTableOf(
  lines: readonly Line[],
  heads: readonly Line[],
  ruler: Line,
  body: readonly Line[],
): Table | null {
  const [names] = heads;
  if (names === undefined || heads.length > 1 || !isFileHead(names) || body.length === 0) return null;
  const columns = columnsOf(names);
  if (columns === null) return null;
  const types = columns.map(({ type }) => type);
  const pattern = new RegExp(`^\\s*${types.map((type) => cells[type]).join("")}$`, "di");
  const rows = body.map((line) => fileRow(line, types, pattern));
  if (rows.some((read) => read === null)) return null;
  const starts = columns.map(({ start }) => start);
  const children = [rowOf(names, starts, true), ruleOf(ruler), ...(rows as TableRow[])];
  return { type: "table", tableType: "files", columns: types, children, position: rangeOfLines(lines) };
}

/** The columns of a head of different kinds; null where one is unknown or comes twice. */
function columnsOf(line: Line): { start: number; type: ColumnType }[] | null {
  const columns: { start: number; type: ColumnType }[] = [];
  for (const { 0: text, index } of line.text.matchAll(/\S+(?: \S+)*/g)) {
    const type = columnNames.find(([name]) => name.test(text))?.[1];
    if (type === undefined || columns.some((column) => column.type === type)) return null;
    columns.push({ start: index, type });
  }
  return columns;
}

function fileRow(line: Line, types: readonly ColumnType[], pattern: RegExp): TableRow | null {
  const groups = pattern.exec(line.text)?.indices?.groups;
  if (groups === undefined) return null;
  const children: TableCell[] = [];
  let end = 0;
  for (const type of types) {
    const [from, to] = groups[type] ?? [end, end];
    children.push(cellOf(line, from, to));
    end = to;
  }
  return { type: "tableRow", isHeader: false, border: "", children, position: rangeOfLines([line]) };
}
