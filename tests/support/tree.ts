import type { AppliesToItem, Article, Inline, Section } from "../../lib/model/article.ts";
import type { Position } from "../../lib/model/position.ts";
import { splitLines, type Line } from "../../lib/text/line.ts";

export { inlineText } from "../../lib/model/inline-text.ts";

/** Lines as a source file would have them. */
export function linesOf(...texts: readonly string[]): Line[] {
  return splitLines(texts.map((text) => `${text}\n`).join(""), "drop");
}

type AnyNode = Article["children"][number] | AppliesToItem | Inline;

/** All nodes below an article, parents before children, in order. */
export function descendantsOf(article: Article): AnyNode[] {
  return article.children.flatMap(withDescendants);
}

function withDescendants(node: AnyNode): AnyNode[] {
  return "children" in node ? [node, ...(node.children as AnyNode[]).flatMap(withDescendants)] : [node];
}

export function sectionsOf(article: Article): Section[] {
  return article.children.flatMap((node) => (node.type === "section" ? [node] : []));
}

/** The text that a position covers in its source. */
export function sliceOf(source: string, { start, end }: Position): string {
  return source.slice(start.offset, end.offset);
}
