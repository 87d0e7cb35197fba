import type { BodyNode, ListItem, Preformatted } from "../model/article.ts";
import { problemAt, type Problem } from "../model/diagnostic.ts";

const expected = {
  bordered: "a box whose rows have their | in the same places",
  files: "files with date, time, size and name under their column heads",
};

/** A note for each table that is shown as printed because its rows do not fit each other. */
export function tableProblems(nodes: readonly (BodyNode | ListItem)[]): Problem[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case "section":
      case "subsection":
      case "list":
      case "listItem":
        return tableProblems(node.children);
      case "preformatted":
        return node.unread === undefined ? [] : [problemOf(node, node.unread)];
      default:
        return [];
    }
  });
}

function problemOf({ position }: Preformatted, unread: keyof typeof expected): Problem {
  const message = `expected ${expected[unread]}, found rows that differ; they are shown as printed: align them to make a table`;
  return problemAt(position.start, "info", "table", message);
}
