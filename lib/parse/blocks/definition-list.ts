import type { Definition } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import { blankOut, dropColumns, indentOf, type Line } from "../../text/line.ts";
import { parseInlines } from "../inlines/index.ts";
import type { BlockRule } from "./block-rule.ts";
import { indentOfChunk, type Chunk } from "./chunk.ts";
import { codeShare } from "./code-cues.ts";
import { areProseLines } from "./prose-words.ts";

const chunksToLook = 40;
const termLine = /^(\s*)(\S+(?: \S+){0,5}?)(?: {2,}| +[-=:] {1,})(?=\S)/;

/**
 * Terms with their descriptions beside them, later lines of a description exactly under its first (Q60649). Chunks with
 * descriptions at the same column are one list.
 */
export const definitionList: BlockRule = {
  name: "definition-list",
  match(chunks, at) {
    const chunk = chunks[at] as Chunk;
    const column = descriptionColumn(chunk);
    if (column === null) return null;
    let taken = 1;
    let hangs = hasHangingLine(chunk, column);
    while ((hangs || taken < chunksToLook) && fits(chunks[at + taken], column, indentOfChunk(chunk))) {
      hangs ||= hasHangingLine(chunks[at + taken] as Chunk, column);
      taken += 1;
    }
    const own = chunks.slice(at, at + taken).flat();
    if (!hangs || !isProse(own, column)) return null;
    const children = splitDefinitions(own, column).map((lines) => definitionOf(lines, column));
    return { block: { type: "definitionList", children, position: rangeOfLines(own) }, taken };
  },
};

function descriptionColumn(chunk: Chunk): number | null {
  const [first] = chunk;
  const indent = indentOf(first);
  const { text } = first;
  const mayHaveTerm =
    text.includes("  ", indent) ||
    text.includes(" - ", indent) ||
    text.includes(" = ", indent) ||
    text.includes(" : ", indent);
  if (!mayHaveTerm) return null;
  const match = termLine.exec(first.text);
  if (match === null) return null;
  const column = match[0].length;
  return fits(chunk, column, indent) ? column : null;
}

/** Whether every line is a term with its description at the column, or goes on with one. */
function fits(chunk: Chunk | undefined, column: number, indent: number): boolean {
  if (chunk === undefined || indentOf(chunk[0]) !== indent) return false;
  return chunk.every((line) => {
    const own = indentOf(line);
    if (own === column) return true;
    return own === indent && termLine.exec(line.text)?.[0].length === column;
  });
}

function hasHangingLine(chunk: Chunk, column: number): boolean {
  return chunk.some((line) => indentOf(line) === column);
}

function isProse(lines: readonly Line[], column: number): boolean {
  const descriptions = lines.map((line) => line.text.slice(column));
  return codeShare(lines as unknown as Chunk) < 0.4 && areProseLines(descriptions.filter((text) => text.length > 25));
}

function splitDefinitions(lines: readonly Line[], column: number): Line[][] {
  const definitions: Line[][] = [];
  for (const line of lines) {
    if (indentOf(line) < column) definitions.push([line]);
    else definitions.at(-1)?.push(line);
  }
  return definitions;
}

function definitionOf(lines: Line[], column: number): Definition {
  const [first, ...rest] = lines as [Line, ...Line[]];
  const term = { ...first, text: first.text.slice(0, column).trimEnd() };
  return {
    type: "definition",
    term: parseInlines([dropColumns(term, indentOf(term))], " "),
    children: parseInlines([blankOut(first, column), ...rest], " "),
    position: rangeOfLines(lines),
  };
}
