import { isBlank, Line } from "../../text/line.ts";

/** Lines between two blank ones, or a part of such. */
export type Chunk = readonly [Line, ...Line[]];

/** The chunks of some lines, in order. */
export function splitChunks(lines: readonly Line[]): Chunk[] {
  const chunks: Line[][] = [];
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (!isBlank(lines[at])) continue;
    if (start < at) chunks.push(lines.slice(start, at));
    start = at + 1;
  }
  return chunks as [Line, ...Line[]][];
}

/** Bits of the `signs` that a chunk's lines have. */
export function signsOfChunk(chunk: Chunk): number {
  let signs = 0;
  for (const line of chunk) signs |= line.signs;
  return signs;
}

/** Blanks that all lines of a chunk begin with. */
export function indentOfChunk(chunk: Chunk): number {
  let indent = Infinity;
  for (const line of chunk) indent = Math.min(indent, line.indent);
  return indent;
}

/** The lines of chunks with the blank lines between them, as a listing shows them. */
export function linesWithGaps(chunks: readonly Chunk[]): Line[] {
  const lines: Line[] = [];
  for (const chunk of chunks) {
    const [first] = chunk;
    const previous = lines.at(-1) ?? first;
    for (let missing = first.number - previous.number - 1; missing > 0; missing -= 1)
      lines.push(emptyLineBefore(first));
    for (const line of chunk) lines.push(line);
  }
  return lines;
}

function emptyLineBefore({ number, column, offset }: Line): Line {
  return new Line(number, column, offset, "", 0, 0, 0);
}
