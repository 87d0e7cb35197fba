/** One line of a source file, or the part of it that a container holds, without its line end. */
export interface Line {
  /** Number of the line in the file, from 1. */
  number: number;
  /** Column of the first character of the source, from 1. */
  column: number;
  /** Characters of the file before that one. */
  offset: number;
  /** What the article's author wrote; may begin with `padding` blanks that the file lacks. */
  text: string;
  /** Blanks put in front of `text` where the archive's Markdown lost them. */
  padding: number;
}

/** The lines of a text, in order; CRLF, LF and CR all end one, and a last line end begins no further line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let offset = 0;
  for (let end = lineEnd.exec(text); end !== null; end = lineEnd.exec(text)) {
    lines.push(sourceLine(lines.length + 1, offset, text.slice(offset, end.index)));
    offset = lineEnd.lastIndex;
  }
  if (offset < text.length) lines.push(sourceLine(lines.length + 1, offset, text.slice(offset)));
  return lines;
}

function sourceLine(number: number, offset: number, text: string): Line {
  return { number, column: 1, offset, text, padding: 0 };
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || !/[^\s\u00A0]/.test(line.text);
}

/** Number of blanks before the first other character. */
export function indentOf(line: Line): number {
  return line.text.search(/[^ ]|$/);
}

/** The lines without the blank ones at either end. */
export function trimBlankLines(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(first, last + 1);
}
