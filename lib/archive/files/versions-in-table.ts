import type { Table, TableCell, TableRow } from "../../model/article.ts";
import { inlineText } from "../../model/inline-text.ts";
import { versionReader, type PrintedVersion } from "./version-reader.ts";

/**
 * The versions of files in a table whose head names such columns. The head may take several rows (Q179117); in a table
 * without a ruler it is the first row (Q130384).
 */
export function versionsInTable({ children }: Table): PrintedVersion[] {
  const rows = children.filter((row) => row.type === "tableRow");
  const headCount = Math.max(rows.filter(({ isHeader }) => isHeader).length, 1);
  const read = versionReader(headsOf(rows.slice(0, headCount)));
  if (read === null) return [];
  return rows.slice(headCount).flatMap((row) => read(row.children.map(textOf)) ?? []);
}

function headsOf([first, ...others]: readonly TableRow[]): string[] {
  const heads = first?.children.map(textOf) ?? [];
  return heads.map((head, column) => [head, ...others.map((row) => textOf(row.children[column]))].join(" ").trim());
}

function textOf(cell: TableCell | undefined): string {
  return inlineText(cell?.children ?? [])
    .replace(/\s+/g, " ")
    .trim();
}
