import type { Article, Block, BodyNode, ListItem } from "../model/article.ts";
import type { Position } from "../model/position.ts";

const kinds = {
  paragraph: "P",
  question: "P",
  answer: "P",
  markdown: "P",
  lines: "V",
  fieldList: "V",
  code: "C",
  preformatted: "T",
  table: "T",
  definitionList: "T",
  note: "N",
  referenceList: "R",
  separator: "X",
  rule: "X",
} as const satisfies Record<Exclude<Block["type"], "list">, string>;

/**
 * What each line of an article is, by its number in the file: a letter for its kind, `@`, and the number of list items
 * around it. H header, A applies-to box, S section heading, U heading of second rank, O numbered and B bulleted item,
 * P prose, V lines, C code, T table, N note, R reference, X separator, K query words, F trailer, L legal notice. Blank
 * lines get the label of what is around them.
 */
export function labelLines(article: Article): Map<number, string> {
  const labels = new Map<number, string>();
  const { start, end } = article.position;
  labelRange(labels, { start, end }, "F@0");
  labelRange(labels, { start, end: endOfHeader(article) }, "H@0");
  for (const node of article.children) labelNode(labels, node, 0);
  if (article.queryWordsPosition !== null) labelRange(labels, article.queryWordsPosition, "K@0");
  if (article.legalNoticePosition !== null) labelRange(labels, article.legalNoticePosition, "L@0");
  return labels;
}

/** The header reaches to the body, or to what stands where the body would. */
function endOfHeader({ children, queryWordsPosition, header, position }: Article): Position["end"] {
  const [first] = children;
  return first?.position.start ?? queryWordsPosition?.start ?? header.at(-1)?.position.end ?? position.end;
}

function labelNode(labels: Map<number, string>, node: BodyNode, depth: number): void {
  switch (node.type) {
    case "section":
    case "subsection":
      labelRange(labels, node.heading.position, node.type === "section" ? "S@0" : "U@0");
      for (const child of node.children) labelNode(labels, child, depth);
      break;
    case "appliesTo":
      labelRange(labels, node.position, "A@0");
      break;
    case "legacyHeader":
      labelRange(labels, node.position, "H@0");
      break;
    case "list":
      for (const item of node.children) labelItem(labels, item, node.numbering === null ? "B" : "O", depth + 1);
      break;
    default:
      labelRange(labels, node.position, `${kinds[node.type]}@${String(depth)}`);
  }
}

function labelItem(labels: Map<number, string>, item: ListItem, kind: "O" | "B", depth: number): void {
  for (const child of item.children) labelNode(labels, child, depth);
  labels.set(item.position.start.line, `${kind}@${String(depth)}`);
}

function labelRange(labels: Map<number, string>, { start, end }: Position, label: string): void {
  for (let line = start.line; line <= end.line; line += 1) labels.set(line, label);
}
