import type { Block, Inline, ListItem, TableRow } from "../../lib/model/article.ts";
import type { BlockContext, BlockMatch, BlockRule } from "../../lib/parse/blocks/block-rule.ts";
import { splitChunks, type Chunk } from "../../lib/parse/blocks/chunk.ts";
import { parseBlocks } from "../../lib/parse/blocks/index.ts";
import { inlineText, linesOf } from "./tree.ts";

/** Makes one chunk of some lines, as if there were a blank line before and after them. */
export function chunkOf(...texts: readonly string[]): Chunk {
  const [chunk, ...others] = splitChunks(linesOf(...texts));
  if (chunk === undefined || others.length > 0) throw new Error("expected lines without a blank one between them");
  return chunk;
}

/** Parses some lines into blocks with all rules. */
export function blocksOf(...texts: readonly string[]): Block[] {
  return parseBlocks(linesOf(...texts), null);
}

/** Applies one rule to some lines at the margin; null where it does not match. */
export function matchOf(
  rule: BlockRule,
  texts: readonly string[],
  context: Partial<BlockContext> = {},
): BlockMatch | null {
  const leader = context.previous;
  const all = { base: 0, previous: undefined, leader, language: null, ...context };
  return rule.match(splitChunks(linesOf(...texts)), 0, all);
}

/** Parses some lines and describes the blocks line by line: type and text, children indented, line breaks as ` / `. */
export function sketchOf(...texts: readonly string[]): string[] {
  return sketchBlocks(blocksOf(...texts));
}

export function sketchBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(sketchBlock);
}

function sketchBlock(block: Block): string[] {
  switch (block.type) {
    case "list":
      return [`list ${block.numbering ?? "of bullets"}`, ...block.children.flatMap(sketchItem)];
    case "note":
      return [`${block.noteType}: ${labelled(block)}`];
    case "question":
    case "answer":
      return [`${block.type}: ${labelled(block)}`];
    case "paragraph":
    case "lines":
    case "preformatted":
      return [`${block.type}: ${shown(block.children)}`];
    case "code":
    case "separator":
    case "rule":
    case "markdown":
      return [`${block.type}: ${block.value.replaceAll("\n", " / ")}`];
    case "fieldList":
      return [`fieldList ${block.fieldListType}`, ...block.children.map((entry) => `  ${labelled(entry)}`)];
    case "definitionList":
      return ["definitionList", ...block.children.map(({ term, children }) => `  ${shown(term)} = ${shown(children)}`)];
    case "table":
      return [
        `table ${block.tableType}`,
        ...block.children.map((row) => (row.type === "rule" ? `  ${row.value}` : sketchRow(row))),
      ];
    case "referenceList":
      return ["referenceList", ...block.children.map(({ children }) => `  ${shown(children)}`)];
  }
}

function sketchItem({ marker, children, detachedFrom = children.length }: ListItem): string[] {
  const own = sketchBlocks(children.slice(0, detachedFrom));
  const detached = sketchBlocks(children.slice(detachedFrom)).map((line) => `(detached) ${line}`);
  const [first = "", ...others] = [...own, ...detached];
  return [`  ${marker} ${first}`, ...others.map((line) => `    ${line}`)];
}

function sketchRow({ isHeader, children }: TableRow): string {
  return `  ${isHeader ? "head: " : ""}${children.map((cell) => shown(cell.children)).join(" | ")}`;
}

function labelled({ label, children }: { label: string; children: readonly Inline[] }): string {
  return `${label} ${shown(children).trimStart()}`;
}

function shown(nodes: readonly Inline[]): string {
  return inlineText(nodes).replaceAll("\n", " / ");
}
