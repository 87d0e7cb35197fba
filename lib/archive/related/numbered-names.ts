import { rowLists, type RowLists } from "./row-lists.ts";

/** The names of each row as numbers from 0 on, those of most rows first. */
export function numberedNames(namesOfRows: readonly (readonly string[])[]): RowLists {
  const numberOf = numbersByCount(namesOfRows);
  return rowLists(namesOfRows.map((names) => names.map((name) => numberOf.get(name) ?? 0)));
}

function numbersByCount(namesOfRows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of namesOfRows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(sorted.map(([name], number) => [name, number]));
}
