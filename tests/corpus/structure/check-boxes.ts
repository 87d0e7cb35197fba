import type { Article } from "../../../lib/model/article.ts";
import type { SourceLine } from "../archive-source.ts";
import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { nodesOf, type TreeNode } from "../tree-nodes.ts";

const border = /^\s*\+[-=+]+\+\s*$/;
const row = /^\s*\|.*\|\s*$/;

/** The boxes between blank lines: from the first border to the last, with a row between them. */
function boxesOf(body: readonly SourceLine[]): SourceLine[][] {
  const boxes: SourceLine[][] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at += 1) {
    if (at < body.length && /\S/.test(body[at]?.text ?? "")) continue;
    const lines = body.slice(start, at);
    const first = lines.findIndex(({ text }) => border.test(text));
    const last = lines.findLastIndex(({ text }) => border.test(text));
    const box = lines.slice(Math.max(first, 0), last + 1);
    if (box.some(({ text }) => row.test(text))) boxes.push(box);
    start = at + 1;
  }
  return boxes;
}

const containers = new Set(["article", "section", "subsection", "list", "listItem"]);

/** The block in which a line stands. */
function blockAt(article: Article, line: number): TreeNode | undefined {
  return nodesOf(article).find(
    ({ type, position: { start, end } }) => !containers.has(type) && start.line <= line && end.line >= line,
  );
}

/** Counts boxes that are tables, and those that are so or kept as printed with a diagnostic. */
export function checkBoxes({ source, article, diagnostics }: ParsedArticle, tables: Measure, kept: Measure): void {
  for (const box of boxesOf(source.body)) {
    const [from, to] = [box[0]?.number ?? 0, box.at(-1)?.number ?? 0];
    const block = blockAt(article, from);
    const { start, end } = block?.position ?? article.position;
    const isWhole = start.line === from && end.line === to;
    const isTable = block?.type === "table" && block.tableType === "bordered" && isWhole;
    const where = `${article.id} lines ${String(from)} to ${String(to)}: ${block?.type ?? "nothing"}`;
    tables.count(isTable, where);
    const hasDiagnostic = diagnostics.some(({ ruleId, line }) => ruleId === "table" && line === start.line);
    kept.count(
      isTable || (block?.type === "preformatted" && hasDiagnostic),
      hasDiagnostic ? where : `${where}, no diagnostic`,
    );
  }
}
