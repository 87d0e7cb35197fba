import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { nodesOf } from "../tree-nodes.ts";

const articleNumber = /\bQ\d{5,6}\b/gi;
/** What makes a run of signs without blanks a file name, an address or a path. */
const address = /:\/\/|\\|\bwww\.|\bftp\.|@/i;
const fileName = /^[\w-]*\.\w/;

/** Counts article numbers in running text that are references; those of listings, file names, addresses and paths are none. */
export function checkReferences({ source, article }: ParsedArticle, references: Measure): void {
  if (!source.body.some(({ text }) => /\bQ\d{5}/i.test(text))) return;
  const found = new Set<number>();
  const listings: [from: number, to: number][] = [];
  for (const node of nodesOf(article)) {
    if (node.type === "reference") found.add(node.position.start.offset);
    if (node.type === "code") listings.push([node.position.start.line, node.position.end.line]);
  }
  for (const { number, offset, text } of source.body) {
    for (const { 0: printed, index } of text.matchAll(articleNumber)) {
      const behind = text.slice(index + printed.length);
      const run = (/\S*$/.exec(text.slice(0, index))?.[0] ?? "") + printed + (/^\S*/.exec(behind)?.[0] ?? "");
      const isInListing = listings.some(([from, to]) => from <= number && number <= to);
      if (isInListing || address.test(run) || fileName.test(behind)) continue;
      references.count(found.has(offset + index), `${article.id} line ${String(number)}: ${run}`);
    }
  }
}
