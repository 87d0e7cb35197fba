import type { AppliesToItem, BodyNode, ListItem, TableRow } from "../../lib/model/article.ts";
import { inlineText } from "../../lib/model/inline-text.ts";

/** Everything that a node keeps of the source, including marks and rulers, in printed order. */
export function printedTextOf(node: BodyNode): string {
  switch (node.type) {
    case "section":
    case "subsection":
      return [inlineText(node.heading.children), node.heading.ruler, ...node.children.map(printedTextOf)].join("\n");
    case "appliesTo":
      return [
        node.rulers[0],
        node.label,
        ...node.children.map((child) => (child.type === "lines" ? inlineText(child.children) : printedItem(child))),
        node.rulers[1],
      ].join("\n");
    case "legacyHeader":
      return node.lines.join("\n");
    case "paragraph":
    case "lines":
    case "preformatted":
      return inlineText(node.children);
    case "note":
    case "question":
    case "answer":
      return `${node.label} ${inlineText(node.children)}`;
    case "code":
    case "separator":
    case "rule":
    case "markdown":
      return node.value;
    case "list":
      return node.children.map(printedListItem).join("\n");
    case "fieldList":
      return node.children.map(({ label, children }) => `${label} ${inlineText(children)}`).join("\n");
    case "definitionList":
      return node.children.map(({ term, children }) => `${inlineText(term)} ${inlineText(children)}`).join("\n");
    case "table":
      return node.children.map((row) => (row.type === "rule" ? row.value : printedRow(row))).join("\n");
    case "referenceList":
      return node.children.map(({ children }) => inlineText(children)).join("\n");
  }
}

function printedListItem({ marker, children }: ListItem): string {
  return [marker, ...children.map(printedTextOf)].join("\n");
}

function printedItem({ marker, text, children }: AppliesToItem): string {
  return [`${marker} ${text}`, ...children.map(printedItem)].join("\n");
}

function printedRow({ border, children }: TableRow): string {
  return [border, ...children.map((cell) => inlineText(cell.children) + border)].join(" ");
}
