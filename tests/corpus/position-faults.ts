import type { Inline } from "../../lib/model/article.ts";
import type { Point, Position } from "../../lib/model/position.ts";
import type { ParsedArticle } from "./parsed-article.ts";
import { childrenOf, type TreeNode } from "./tree-nodes.ts";

/** The faults of an article's positions: places that are none of the file, nodes outside their parents or out of order, values that are not what their places cover. */
export function positionFaults({ article, source: { text } }: ParsedArticle): string[] {
  const starts = startsOfLines(text);
  const isPlace = ({ line, column, offset }: Point): boolean => {
    const start = starts[line - 1];
    return start !== undefined && start + column - 1 === offset && offset <= (starts[line] ?? text.length);
  };
  const isRange = ({ start, end }: Position): boolean => isPlace(start) && isPlace(end) && start.offset <= end.offset;
  const faults: string[] = [];
  const visit = (node: TreeNode): void => {
    const { start, end } = node.position;
    const where = `${node.type} in line ${String(start.line)}`;
    if (!isRange(node.position)) faults.push(`${where}: no range of the file`);
    if (isInline(node) && start.line === end.line && text.slice(start.offset, end.offset) !== node.value) {
      faults.push(`${where}: value is not what stands there`);
    }
    let done = start.offset;
    for (const child of childrenOf(node)) {
      const place = `${child.type} of ${node.type} in line ${String(child.position.start.line)}`;
      if (child.position.start.offset < start.offset) faults.push(`${place}: begins before its parent`);
      else if (child.position.start.offset < done) faults.push(`${place}: begins before its neighbour ends`);
      if (child.position.end.offset > end.offset) faults.push(`${place}: ends behind its parent`);
      done = child.position.end.offset;
      visit(child);
    }
  };
  visit(article);
  const fields = [...article.header, ...(article.trailer?.fields ?? [])].map(({ name, position }) => ({
    name,
    position,
  }));
  const parts = [
    ...fields,
    { name: "query words", position: article.queryWordsPosition },
    { name: "legal notice", position: article.legalNoticePosition },
  ];
  for (const { name, position } of parts) {
    if (position !== null && !isRange(position)) faults.push(`${name}: no range of the file`);
  }
  return faults;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function isInline(node: TreeNode): node is Inline {
  return "value" in node && !["listItem", "code", "separator", "rule", "markdown"].includes(node.type);
}
