import { indentOf, isBlank, type Line } from "../../text/line.ts";

/** Lines between two blank ones, or a part of such. */
export type Chunk = readonly [Line, ...Line[]];

/** The chunks of some lines, in order. */
export function splitChunks(lines: readonly Line[]): Chunk[] {
  const chunks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      open = null;
    } else if (open === null) {
      open = [line];
      chunks.push(open);
    } else {
      open.push(line);
    }
  }
  return chunks as [Line, ...Line[]][];
}

/** Blanks that all lines of a chunk begin with. */
export function indentOfChunk(chunk: Chunk): number {
  let indent = Infinity;
  for (const line of chunk) indent = Math.min(indent, indentOf(line));
  return indent;
}

/** The lines of chunks with the blank lines between them, as a listing shows them. */
export function linesWithGaps(chunks: readonly Chunk[]): Line[] {
  return chunks.flatMap((chunk, index) => {
    const previous = chunks[index - 1]?.at(-1);
    const missing = previous === undefined ? 0 : chunk[0].number - previous.number - 1;
    return [...Array.from({ length: missing }, () => emptyLineBefore(chunk[0])), ...chunk];
  });
}

function emptyLineBefore(line: Line): Line {
  return { ...line, text: "", padding: 0 };
}
