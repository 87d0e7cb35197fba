import type { AppliesTo, AppliesToItem, BodyNode, Inline, ListItem, Table } from "../model/article.ts";
import { markdownText } from "./markdown.ts";

/** The text of a node as a reader sees it, blocks apart by a line break. */
export function plainTextOf(node: BodyNode): string {
  switch (node.type) {
    case "paragraph":
    case "preformatted":
    case "lines":
      return inlineText(node.children);
    case "note":
    case "question":
    case "answer":
      return `${node.label} ${inlineText(node.children).trimStart()}`;
    case "code":
    case "separator":
      return node.value;
    case "rule":
      return "";
    case "list":
      return node.children.map(itemText).join("\n");
    case "fieldList":
      return node.children.map(({ label, children }) => `${label} ${inlineText(children).trimStart()}`).join("\n");
    case "definitionList":
      return node.children.map(({ term, children }) => `${inlineText(term)}: ${inlineText(children)}`).join("\n");
    case "table":
      return tableText(node);
    case "referenceList":
      return node.children.map(({ children }) => inlineText(children)).join("\n");
    case "markdown":
      return markdownText(node);
    case "section":
    case "subsection":
      return [node.title, ...node.children.map(plainTextOf)].join("\n");
    case "appliesTo":
      return [node.label, ...node.children.map(appliesToText)].join("\n");
    case "legacyHeader":
      return node.lines.join("\n");
  }
}

function itemText(item: ListItem): string {
  return item.children.map(plainTextOf).join("\n");
}

function tableText(table: Table): string {
  const rows = table.children.flatMap((row) =>
    row.type === "tableRow" ? [row.children.map((cell) => inlineText(cell.children)).join(" ")] : [],
  );
  return rows.join("\n");
}

function appliesToText(node: AppliesTo["children"][number]): string {
  return node.type === "lines" ? inlineText(node.children) : appliesToItemText(node);
}

function appliesToItemText(item: AppliesToItem): string {
  return [item.text, ...item.children.map(appliesToItemText)].join("\n");
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => node.value).join("");
}
