import type { ColumnType, Rule, Table, TableRow } from "../model/article.ts";
import { renderInlines } from "./inline-html.ts";
import type { RenderState } from "./render-state.ts";

/** The HTML of a table; its rulers become the borders that the page draws. */
export function renderTable(table: Table, state: RenderState): string {
  const rows = table.children.filter((child): child is TableRow => !isRule(child));
  const head = rows.filter(({ isHeader }) => isHeader);
  const body = rows.filter(({ isHeader }) => !isHeader);
  const parts = [
    head.length === 0
      ? ""
      : `<thead>\n${head.map((row) => renderRow(row, table.columns, state)).join("\n")}\n</thead>\n`,
    `<tbody>\n${body.map((row) => renderRow(row, table.columns, state)).join("\n")}\n</tbody>`,
  ];
  return `<div class="table" role="group" tabindex="0" aria-label="Table"><table class="${table.tableType}">\n${parts.join("")}\n</table></div>`;
}

function isRule(child: TableRow | Rule): child is Rule {
  return child.type === "rule";
}

function renderRow({ isHeader, children }: TableRow, columns: readonly ColumnType[], state: RenderState): string {
  const cells = children.map((cell, nth) => {
    const content = renderInlines(cell.children, state);
    if (isHeader) return `<th scope="col">${content}</th>`;
    return columns[nth] === "number" ? `<td class="numeric">${content}</td>` : `<td>${content}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}
