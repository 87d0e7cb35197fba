import type { Block, List, ListItem } from "../../model/article.ts";
import type { Point } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import type { BlockContext, BlockMatch, BlockRule } from "./block-rule.ts";
import { signsOfChunk, splitChunks, type Chunk } from "./chunk.ts";
import { code } from "./code.ts";
import { box } from "./box.ts";
import { hasGap } from "./columns.ts";
import { columnTable } from "./column-table.ts";
import { ruledTable } from "./ruled-table.ts";
import { definitionList } from "./definition-list.ts";
import { fieldList } from "./field-list.ts";
import { indentedParagraph } from "./indented-paragraph.ts";
import { eventText, lines as linesRule } from "./lines.ts";
import { baseOf, isList, sortIntoLists, type Container, type ItemDraft, type ListDraft } from "./list-structure.ts";
import { note } from "./note.ts";
import { isProse, paragraph } from "./paragraph.ts";
import { question } from "./question.ts";
import { referenceList } from "./reference-list.ts";
import { rule } from "./rule.ts";
import { separator } from "./separator.ts";

/** The block grammar: the first rule that matches wins, and the last one matches everything. */
export const blockRules: readonly BlockRule[] = [
  separator,
  rule,
  box,
  ruledTable,
  note,
  referenceList,
  question,
  definitionList,
  fieldList,
  eventText,
  paragraph,
  code,
  columnTable,
  indentedParagraph,
  linesRule,
];

/** Reads the blocks of some lines. */
export type ParseBlocks = (lines: readonly Line[]) => Block[];

/** The blocks of some lines, in order; every line that is not blank is in exactly one of them. */
export function parseBlocks(lines: readonly Line[], language: string | null): Block[] {
  return parseEntries(sortIntoLists(splitChunks(lines), language).entries, { base: 0, language });
}

const firstOfItem: BlockContext = { base: 1, previous: undefined, leader: undefined, language: null };

interface Place {
  base: number;
  language: string | null;
}

function parseEntries(entries: Container["entries"], { base, language }: Place, before?: Block): Block[] {
  const blocks: Block[] = [];
  let leader = before;
  let at = 0;
  while (at < entries.length) {
    const entry = entries[at] as Chunk | ListDraft;
    if (isList(entry)) {
      leader = parseList(entry, { base, language });
      blocks.push(leader);
      at += 1;
      continue;
    }
    const chunks = chunksFrom(entries, at);
    let taken = 0;
    while (taken < chunks.length) {
      const match = firstMatch(chunks, taken, { base, previous: blocks.at(-1) ?? before, leader, language });
      blocks.push(match.block);
      if (match.block.type !== "lines") leader = match.block;
      taken += match.taken;
    }
    at += taken;
  }
  return blocks;
}

function chunksFrom(entries: Container["entries"], at: number): Chunk[] {
  let end = at;
  while (end < entries.length && !isList(entries[end] as Chunk | ListDraft)) end += 1;
  return entries.slice(at, end) as Chunk[];
}

function firstMatch(chunks: readonly Chunk[], at: number, context: BlockContext): BlockMatch {
  const signs = signsOfChunk(chunks[at] as Chunk);
  for (const blockRule of blockRules) {
    if ((blockRule.signs & signs) === 0) continue;
    const match = blockRule.match(chunks, at, context);
    if (match !== null) return match;
  }
  throw new Error("no block rule matched; the last one must match everything");
}

function parseList(draft: ListDraft, place: Place): List {
  const children = draft.items.map((item) => parseItem(item, place));
  const [first] = children as [ListItem];
  const last = children.at(-1) as ListItem;
  return {
    type: "list",
    numbering: draft.numbering,
    children,
    position: { start: first.position.start, end: last.position.end },
  };
}

/** An item's first line is a paragraph of its own where what follows in its chunk stands left of it and does not go on. */
function withFirstLineAlone(entries: Container["entries"]): Container["entries"] {
  const [first] = entries as [Chunk];
  const [line, next] = first;
  if (next === undefined || !first.some((other) => other.indent < line.indent)) return entries;
  if (isProse(first, firstOfItem) && !first.some(hasGap)) return entries;
  return [[line], [next, ...first.slice(2)], ...entries.slice(1)];
}

function parseItem(draft: ItemDraft, outer: Place): ListItem {
  const { marker, value, entries, detachedFrom } = draft;
  const place = { base: baseOf(draft), language: outer.language };
  const { text, place: start } = marker;
  if (detachedFrom === undefined) {
    const children = parseEntries(withFirstLineAlone(entries), place);
    return { type: "listItem", marker: text, value, children, position: { start, end: endOf(children, start) } };
  }
  const own = parseEntries(withFirstLineAlone(entries.slice(0, detachedFrom)), place);
  const children = [...own, ...parseEntries(entries.slice(detachedFrom), outer, own.at(-1))];
  const position = { start, end: endOf(children, start) };
  return { type: "listItem", marker: text, value, children, detachedFrom: own.length, position };
}

function endOf(blocks: readonly Block[], start: Point): Point {
  return blocks.at(-1)?.position.end ?? start;
}
