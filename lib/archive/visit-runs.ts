import type { BodyNode, FieldList, Inline, Table } from "../model/article.ts";
import type { Position } from "../model/position.ts";

/** Gets a stretch of running text, and whether it is a standing phrase, which many articles repeat. */
type VisitRun = (run: readonly Inline[], isBoilerplate: boolean) => void;

/**
 * Calls `visit` with each stretch of running text below some nodes, in order: a heading, a paragraph, a row of a table,
 * a list of fields with its labels. Listings and headers are skipped. This runs over every article, hence loops and no
 * copies.
 */
export function visitRuns(nodes: readonly BodyNode[], visit: VisitRun): void {
  for (const node of nodes) visitNode(node, visit);
}

function visitNode(node: BodyNode, visit: VisitRun): void {
  switch (node.type) {
    case "section":
    case "subsection":
      visit(node.heading.children, false);
      visitRuns(node.children, visit);
      break;
    case "list":
      for (const item of node.children) visitRuns(item.children, visit);
      break;
    case "referenceList":
      for (const item of node.children) visit(item.children, false);
      break;
    case "paragraph":
    case "note":
      visit(node.children, node.boilerplate !== undefined);
      break;
    case "lines":
    case "preformatted":
    case "question":
    case "answer":
      visit(node.children, false);
      break;
    case "fieldList":
      visit(runOfFields(node), false);
      break;
    case "definitionList":
      for (const { term, children, position } of node.children)
        visit(term.length === 0 ? children : term.concat(blank(position), children), false);
      break;
    case "table":
      visitRows(node, visit);
      break;
    case "appliesTo":
      for (const item of node.children) if (item.type === "lines") visit(item.children, false);
      break;
    case "code":
    case "separator":
    case "rule":
    case "legacyHeader":
    case "markdown":
      break;
  }
}

function visitRows(table: Table, visit: VisitRun): void {
  for (const row of table.children) {
    if (row.type !== "tableRow") continue;
    const run: Inline[] = [];
    for (const { children, position } of row.children) {
      for (const inline of children) run.push(inline);
      run.push(blank(position));
    }
    visit(run, false);
  }
}

function runOfFields(list: FieldList): Inline[] {
  const run: Inline[] = [];
  for (const { label, children, position } of list.children) {
    run.push({ type: "text", value: `${label} `, position });
    for (const inline of children) run.push(inline);
    run.push(blank(position));
  }
  return run;
}

function blank(position: Position): Inline {
  return { type: "text", value: " ", position };
}
