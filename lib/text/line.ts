import { codesOf } from "./codes-of.ts";
import { signs, signsIn, signsOfBeginning } from "./signs.ts";

const tabulator = 9;
const carriageReturn = 13;
const blank = 32;
const noBreakSpace = 160;

/** One line of a source file, or the part of it that a container holds, without its line end. */
export class Line {
  /** Number of the line in the file, from 1. */
  readonly number: number;
  /** Column of the first character of the source, from 1. */
  readonly column: number;
  /** Characters of the file before that one. */
  readonly offset: number;
  /** What the article's author wrote; may begin with `padding` blanks that the file lacks. */
  readonly text: string;
  /** Blanks put in front of `text` where the archive's Markdown lost them, or in place of what another node holds. */
  readonly padding: number;
  /** Blanks before the first other character; a no-break space is one (Q274256), a tab counts as one too. */
  readonly indent: number;
  /** Bits of `signs`: all that the text has, and maybe some of the line that it was cut from. */
  readonly signs: number;
  /** What `askOnce` knows of the line. */
  answers: number;

  constructor(
    number: number,
    column: number,
    offset: number,
    text: string,
    padding = 0,
    indent = blanksBefore(text),
    signs = signsOf(text, indent),
  ) {
    this.number = number;
    this.column = column;
    this.offset = offset;
    this.text = text;
    this.padding = padding;
    this.indent = indent;
    this.signs = signs;
    this.answers = 0;
  }
}

function signsOf(text: string, indent: number): number {
  return signsIn(codesOf(text), indent, text.length);
}

/**
 * The lines of a text, in order; CRLF, LF and CR all end one, and a last line end begins no further line. Blanks at the
 * end of a line mean something in Markdown only. `codes` are those of the text's characters.
 */
export function splitLines(text: string, trailingBlanks: "keep" | "drop", codes = codesOf(text)): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  while (offset < text.length) {
    const feed = text.indexOf("\n", offset);
    const end = feed < 0 ? text.length : feed;
    const own = end > offset && codes[end - 1] === carriageReturn ? end - 1 : end;
    const line = lineOf(text, codes, lines.length + 1, offset, own, trailingBlanks);
    if ((line.signs & signs.carriageReturn) === 0) lines.push(line);
    else addLinesApart(lines, text, codes, offset, own, trailingBlanks);
    offset = end + 1;
  }
  return lines;
}

/** Adds the lines between `start` and `end` that carriage returns alone part. */
function addLinesApart(
  lines: Line[],
  text: string,
  codes: Uint8Array,
  start: number,
  end: number,
  trailingBlanks: "keep" | "drop",
): void {
  let offset = start;
  while (offset <= end) {
    const found = codes.indexOf(carriageReturn, offset);
    const own = found < 0 || found > end ? end : found;
    lines.push(lineOf(text, codes, lines.length + 1, offset, own, trailingBlanks));
    offset = own + 1;
  }
}

function lineOf(
  text: string,
  codes: Uint8Array,
  number: number,
  start: number,
  end: number,
  trailingBlanks: "keep" | "drop",
): Line {
  const last = trailingBlanks === "keep" ? end : endOfText(codes, start, end);
  let ink = start;
  while (ink < last && isSpace(codes[ink] as number)) ink += 1;
  return new Line(number, 1, start, text.slice(start, last), 0, ink - start, signsIn(codes, ink, last));
}

function endOfText(codes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(codes[last - 1] as number)) last -= 1;
  return last;
}

function blanksBefore(text: string): number {
  let index = 0;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function isSpace(code: number): boolean {
  if (code > blank && code < noBreakSpace) return false;
  return code === blank || code === noBreakSpace || (code >= tabulator && code < carriageReturn);
}

/** Whether a line has nothing but blanks; past the last line all are blank. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.indent === line.text.length;
}

/** The line without its first characters, which another node holds. */
export function dropColumns(line: Line, count: number): Line {
  return count === 0 ? line : cut(line, count, line.text.slice(count), Math.max(line.padding - count, 0));
}

/** The line with blanks in place of its first characters, which another node holds; all others keep their columns. */
export function blankOut(line: Line, count: number): Line {
  return cut(line, count, " ".repeat(count) + line.text.slice(count), count);
}

/** The line with `text` in place of its own, `count` of whose characters are left out or are blanks now. */
function cut({ number, column, offset, padding, signs }: Line, count: number, text: string, blanks: number): Line {
  const fromSource = Math.max(count - padding, 0);
  const indent = blanksBefore(text);
  const own = indent < text.length ? signs | signsOfBeginning(text.charCodeAt(indent)) : 0;
  return new Line(number, column + fromSource, offset + fromSource, text, blanks, indent, own);
}

/** The line with another text from the same place on. */
export function withText({ number, column, offset, padding }: Line, text: string): Line {
  return new Line(number, column, offset, text, padding);
}

/** The lines without the blank ones at either end. */
export function trimBlankLines(lines: readonly Line[]): Line[] {
  let start = 0;
  let end = lines.length;
  while (start < end && isBlank(lines[start])) start += 1;
  while (end > start && isBlank(lines[end - 1])) end -= 1;
  return lines.slice(start, end);
}
