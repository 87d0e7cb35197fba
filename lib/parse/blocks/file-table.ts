import type { ColumnType, Table, TableCell, TableRow } from "../../model/article.ts";
import { rangeFromMargin, rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { cellOf, rowOf, ruleOf } from "./table-rows.ts";

type Range = [start: number, end: number];

const head = /^\s*Date\s+Time\s+(?:.*\s)?File ?name/i;
const columnNames: readonly [RegExp, ColumnType][] = [
  [/^date/i, "date"],
  [/^time/i, "time"],
  [/^version/i, "version"],
  [/^size|^length/i, "number"],
  [/^file ?name/i, "fileName"],
  [/^platform|^processor|^cpu|^architecture/i, "platform"],
];
const row =
  /^\s*(?<date>\d{1,2}[-/]\w{1,3}[-/]\d{2,4})\s+(?<time>\d{1,2}:\d{2}(?::\d\d)? ?[ap]?m?)\s+(?:(?<version>[\w(][\w()]*(?:\.[\w()]+)+)\s+)?(?<number>\d[\d,.]*(?:\s+bytes)?)\s+(?:(?<after>\d+(?:\.\d+)+)\s+)?(?<fileName>\S+(?: \S+)*?)(?:\s{2,}(?<platform>\S.*))?$/d;

export function isFileHead(line: Line): boolean {
  return head.test(line.text);
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
  if (names === undefined || heads.length > 1 || !head.test(names.text) || body.length === 0) return null;
  const columns = columnsOf(names);
  if (columns === null) return null;
  const types = columns.map(({ type }) => type);
  const rows = body.map((line) => fileRow(line, types));
  if (rows.some((read) => read === null)) return null;
  const children = [
    rowOf(
      names,
      columns.map(({ start }) => start),
      true,
    ),
    ruleOf(ruler),
    ...(rows as TableRow[]),
  ];
  return { type: "table", tableType: "files", columns: types, children, position: rangeFromMargin(lines) };
}

function columnsOf(line: Line): { start: number; type: ColumnType }[] | null {
  const columns = Array.from(line.text.matchAll(/\S+(?: \S+)*/g), ({ 0: text, index }) => ({
    start: index,
    type: columnNames.find(([name]) => name.test(text))?.[1],
  }));
  return columns.some(({ type }) => type === undefined) ? null : (columns as { start: number; type: ColumnType }[]);
}

function fileRow(line: Line, types: readonly ColumnType[]): TableRow | null {
  const groups = row.exec(line.text)?.indices?.groups;
  if (groups === undefined) return null;
  const children: TableCell[] = [];
  let end = 0;
  for (const type of types) {
    const [from, to] = groups[type] ?? (type === "version" ? versionOf(groups, types) : undefined) ?? [end, end];
    if (from < end || /\S/.test(line.text.slice(end, from))) return null;
    children.push(cellOf(line, from, to));
    end = to;
  }
  if (/\S/.test(line.text.slice(end))) return null;
  return { type: "tableRow", isHeader: false, border: "", children, position: rangeOfLines([line]) };
}

/** A version behind the size, or one that looks like a size (`1.854.736`, Q195052) where there is no column of sizes. */
function versionOf(groups: Record<string, Range | undefined>, types: readonly ColumnType[]): Range | undefined {
  return groups["after"] ?? (types.includes("number") ? undefined : groups["number"]);
}
