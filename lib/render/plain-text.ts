import type { AppliesTo, AppliesToItem, BodyNode, Inline } from "../model/article.ts";
import { markdownText } from "./markdown.ts";

/** The text of a node as a reader sees it, blocks apart by a line break. */
export function plainTextOf(node: BodyNode): string {
  switch (node.type) {
    case "paragraph":
    case "preformatted":
      return inlineText(node.children);
    case "markdown":
      return markdownText(node);
    case "section":
      return [node.title, ...node.children.map(plainTextOf)].join("\n");
    case "appliesTo":
      return [node.label, ...node.children.map(appliesToText)].join("\n");
    case "legacyHeader":
      return node.lines.join("\n");
  }
}

function appliesToText(node: AppliesTo["children"][number]): string {
  return node.type === "preformatted" ? inlineText(node.children) : itemText(node);
}

function itemText(item: AppliesToItem): string {
  return [item.text, ...item.children.map(itemText)].join("\n");
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => node.value).join("");
}
