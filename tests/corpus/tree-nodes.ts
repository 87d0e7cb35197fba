import type {
  AppliesToItem,
  Article,
  BodyNode,
  Definition,
  FieldEntry,
  Heading,
  Inline,
} from "../../lib/model/article.ts";
import type { ListItem, ReferenceItem, TableCell, TableRow } from "../../lib/model/article.ts";

/** Every node of a tree. */
export type TreeNode =
  | Article
  | BodyNode
  | Heading
  | AppliesToItem
  | ListItem
  | FieldEntry
  | Definition
  | TableRow
  | TableCell
  | ReferenceItem
  | Inline;

/** What a node holds directly, in the order of the source. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  if ("heading" in node) return [node.heading, ...node.children];
  if ("term" in node) return [...node.term, ...node.children];
  return "children" in node ? node.children : [];
}

/** A node and all below it, parents before children, in order. */
export function nodesOf(node: TreeNode): TreeNode[] {
  const nodes: TreeNode[] = [];
  const visit = (next: TreeNode): void => {
    nodes.push(next);
    for (const child of childrenOf(next)) visit(child);
  };
  visit(node);
  return nodes;
}
