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

const tabulator = 9;
const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;
const noBreakSpace = 160;

/**
 * The lines of a text, in order; CRLF, LF and CR all end one, and a last line end begins no further line. Blanks at the
 * end of a line mean something in Markdown only.
 */
export function splitLines(text: string, trailingBlanks: "keep" | "drop"): Line[] {
  const lines: Line[] = [];
  const hasLoneReturns = text.includes("\r") && /\r(?!\n)/.test(text);
  let offset = 0;
  while (offset < text.length) {
    const end = endOfLine(text, offset, hasLoneReturns);
    const last = trailingBlanks === "keep" ? withoutReturn(text, offset, end) : endOfText(text, offset, end);
    lines.push({ number: lines.length + 1, column: 1, offset, text: text.slice(offset, last), padding: 0 });
    offset = end + 1;
  }
  return lines;
}

/** Index of the character that ends a line: a line feed, or a carriage return that none follows. */
function endOfLine(text: string, start: number, hasLoneReturns: boolean): number {
  const feed = text.indexOf("\n", start);
  const end = feed < 0 ? text.length : feed;
  if (!hasLoneReturns) return end;
  const lone = text.indexOf("\r", start);
  return lone >= 0 && lone < end && lone + 1 !== feed ? lone : end;
}

function withoutReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === carriageReturn && text.charCodeAt(end) === lineFeed
    ? end - 1
    : end;
}

function endOfText(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(source.charCodeAt(last - 1))) last -= 1;
  return last;
}

function isSpace(code: number): boolean {
  if (code > blank && code < noBreakSpace) return false;
  return code === blank || code === noBreakSpace || (code >= tabulator && code <= carriageReturn);
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || indentOf(line) === line.text.length;
}

/** Number of blanks before the first other character; a no-break space is one (Q274256), a tab counts as one too. */
export function indentOf(line: Line): number {
  const { text } = line;
  let index = 0;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** The line without its first characters, which another node holds. */
export function dropColumns(line: Line, count: number): Line {
  if (count === 0) return line;
  const fromSource = Math.max(count - line.padding, 0);
  return {
    number: line.number,
    column: line.column + fromSource,
    offset: line.offset + fromSource,
    text: line.text.slice(count),
    padding: Math.max(line.padding - count, 0),
  };
}

/** The line with blanks in place of its first characters, which another node holds; all others keep their columns. */
export function blankOut(line: Line, count: number): Line {
  return { ...line, text: " ".repeat(count) + line.text.slice(count) };
}

/** The lines without the blank ones at either end. */
export function trimBlankLines(lines: readonly Line[]): Line[] {
  let start = 0;
  let end = lines.length;
  while (start < end && isBlank(lines[start])) start += 1;
  while (end > start && isBlank(lines[end - 1])) end -= 1;
  return lines.slice(start, end);
}
