import { commonestFirst } from "../commonest-first.ts";
import { rowLists, type RowLists } from "./row-lists.ts";

/** The names of each row as numbers from 0, the most frequent name first. */
export function numberedNames(namesOfRows: readonly (readonly string[])[]): RowLists {
  const numberOf = new Map(commonestFirst(namesOfRows.flat()).map((name, number) => [name, number]));
  return rowLists(namesOfRows.map((names) => names.map((name) => numberOf.get(name) ?? 0)));
}
