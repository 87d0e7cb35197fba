import type { BodyNode, ListItem, Preformatted } from "../model/article.ts";
import { problemAt, type Problem } from "../model/diagnostic.ts";

const expected = {
  bordered: "a box whose rows have their | in the same places",
  files: "files with date, time, size and name under their column heads",
};

/** A note for each table that is shown as printed because its rows do not fit each other. */
export function tableProblems(nodes: readonly (BodyNode | ListItem)[]): Problem[] {
  const problems: Problem[] = [];
  addProblems(nodes, problems);
  return problems;
}

function addProblems(nodes: readonly (BodyNode | ListItem)[], problems: Problem[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case "section":
      case "subsection":
      case "list":
      case "listItem":
        addProblems(node.children, problems);
        break;
      case "preformatted":
        if (node.unread !== undefined) problems.push(problemOf(node, node.unread));
    }
  }
}

function problemOf({ position }: Preformatted, unread: keyof typeof expected): Problem {
  const message = `expected ${expected[unread]}, found rows that differ; they are shown as printed: align them to make a table`;
  return problemAt(position.start, "info", "table", message);
}
