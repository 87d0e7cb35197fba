import type { Definition } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import { blankOut, dropColumns, withText, type Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { parseInlines } from "../inlines/index.ts";
import type { BlockRule } from "./block-rule.ts";
import { indentOfChunk, type Chunk } from "./chunk.ts";
import { hasCodeShare } from "./code-cues.ts";
import { areProseLines } from "./prose-words.ts";

const chunksToLook = 40;
const termLine = /^(\s*)(\S+(?: \S+){0,5}?)(?: {2,}| +[-=:] {1,})(?=\S)/;

/**
 * Terms with their descriptions beside them, later lines of a description exactly under its first (Q60649). Chunks with
 * descriptions at the same column are one list.
 */
export const definitionList: BlockRule = {
  name: "definition-list",
  signs: signs.gap | signs.term | signs.tab,
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
  if ((first.signs & (signs.gap | signs.term | signs.tab)) === 0) return null;
  const match = termLine.exec(first.text);
  if (match === null) return null;
  const column = match[0].length;
  return fits(chunk, column, first.indent) ? column : null;
}

/** Whether every line is a term with its description at the column, or goes on with one. */
function fits(chunk: Chunk | undefined, column: number, indent: number): boolean {
  if (chunk?.[0].indent !== indent) return false;
  return chunk.every((line) => {
    const own = line.indent;
    if (own === column) return true;
    return own === indent && termLine.exec(line.text)?.[0].length === column;
  });
}

function hasHangingLine(chunk: Chunk, column: number): boolean {
  return chunk.some((line) => line.indent === column);
}

function isProse(lines: readonly Line[], column: number): boolean {
  const descriptions = lines.map((line) => dropColumns(line, column));
  return (
    !hasCodeShare(lines as unknown as Chunk, 0.4) && areProseLines(descriptions.filter(({ text }) => text.length > 25))
  );
}

function splitDefinitions(lines: readonly Line[], column: number): Line[][] {
  const definitions: Line[][] = [];
  for (const line of lines) {
    if (line.indent < column) definitions.push([line]);
    else definitions.at(-1)?.push(line);
  }
  return definitions;
}

function definitionOf(lines: Line[], column: number): Definition {
  const [first, ...rest] = lines as [Line, ...Line[]];
  const term = withText(first, first.text.slice(0, column).trimEnd());
  return {
    type: "definition",
    term: parseInlines([dropColumns(term, term.indent)], " "),
    children: parseInlines([blankOut(first, column), ...rest], " "),
    position: rangeOfLines(lines),
  };
}
