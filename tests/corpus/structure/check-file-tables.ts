import type { SourceLine } from "../archive-source.ts";
import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { childrenOf, nodesOf } from "../tree-nodes.ts";

const head = /^\s*Date\s+Time\s+(?:\S.*\s)?File ?name\b/i;
const ruler = /^\s*-[-\s]*-\s*$/;
const dated = /^\s*\d{1,2}[-/]\w+[-/]\d/;

/** Lists of a hotfix's files: the line of the head, and the lines of the files, which may stand behind blank lines. */
function fileTablesOf(body: readonly SourceLine[]): { head: SourceLine; files: SourceLine[] }[] {
  return body.flatMap((line, at) => {
    if (!head.test(line.text) || !ruler.test(body[at + 1]?.text ?? "")) return [];
    const below = body.slice(at + 2);
    const end = below.findIndex(({ text }) => /\S/.test(text) && !dated.test(text));
    const files = below.slice(0, end < 0 ? below.length : end).filter(({ text }) => /\S/.test(text));
    return files.length === 0 ? [] : [{ head: line, files }];
  });
}

/** Counts lists of a hotfix's files that are tables of typed columns with a row for each file. */
export function checkFileTables({ source, article }: ParsedArticle, measure: Measure): void {
  const lists = fileTablesOf(source.body);
  if (lists.length === 0) return;
  const tables = nodesOf(article).filter(
    (node) => node.type === "table" && node.tableType === "files" && !node.columns.includes("text"),
  );
  const rows = new Set(tables.flatMap(childrenOf).map(({ position }) => position.start.line));
  for (const { head: first, files } of lists) {
    const untyped = files.filter(({ number }) => !rows.has(number));
    const where = `${article.id} line ${String(first.number)}: ${String(untyped.length)} of ${String(files.length)} rows untyped`;
    measure.count(untyped.length === 0 && rows.has(first.number), where);
  }
}
