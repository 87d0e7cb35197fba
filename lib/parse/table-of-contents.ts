import type { Block, BodyNode, HeadingReference, List, ListItem, Section, Subsection } from "../model/article.ts";

const contentsTitle = /^(?:IN THIS (?:TASK|ARTICLE)|(?:TABLE OF )?CONTENTS)$/i;

/**
 * The nodes with the entries of a table of contents as references to the headings that they repeat (Q316308). An entry
 * that repeats none stays as it is.
 */
export function linkContents(nodes: BodyNode[]): BodyNode[] {
  const headings: (Section | Subsection)[] = [];
  addHeadings(nodes, headings);
  if (!headings.some(isContents)) return nodes;
  const titles = new Map(headings.map(({ title }) => [comparable(title), title]));
  return nodes.map((node) => linkIn(node, titles));
}

function isContents({ sectionType, title }: Section | Subsection): boolean {
  return sectionType === "other" && contentsTitle.test(title.trim());
}

function addHeadings(nodes: readonly BodyNode[], headings: (Section | Subsection)[]): void {
  for (const node of nodes) {
    if (node.type !== "section" && node.type !== "subsection") continue;
    headings.push(node);
    addHeadings(node.children, headings);
  }
}

function comparable(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}

function linkIn<N extends BodyNode>(node: N, titles: ReadonlyMap<string, string>): N {
  if (node.type !== "section" && node.type !== "subsection") return node;
  const areEntries = isContents(node);
  const children = node.children.map((child) =>
    areEntries && child.type === "list" ? linkList(child, titles) : linkIn(child, titles),
  );
  return { ...node, children };
}

function linkList(list: List, titles: ReadonlyMap<string, string>): List {
  return { ...list, children: list.children.map((item) => linkItem(item, titles)) };
}

function linkItem(item: ListItem, titles: ReadonlyMap<string, string>): ListItem {
  return { ...item, children: item.children.map((child) => linkBlock(child, titles)) };
}

function linkBlock(block: Block, titles: ReadonlyMap<string, string>): Block {
  if (block.type === "list") return linkList(block, titles);
  if (block.type !== "paragraph") return block;
  const value = block.children.map((inline) => inline.value).join("");
  const title = titles.get(comparable(value));
  if (title === undefined) return block;
  const entry: HeadingReference = { type: "headingReference", title, value, position: block.position };
  return { ...block, children: [entry] };
}
