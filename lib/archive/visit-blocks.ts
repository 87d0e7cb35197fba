import type { BodyNode } from "../model/article.ts";

/** Calls `visit` with each block below some nodes, in order. Sections and list items are entered but not visited. */
export function visitBlocks(nodes: readonly BodyNode[], visit: (block: BodyNode) => void): void {
  for (const node of nodes) {
    if (node.type === "section" || node.type === "subsection") visitBlocks(node.children, visit);
    else if (node.type === "list") for (const item of node.children) visitBlocks(item.children, visit);
    else visit(node);
  }
}
