import { codesOf } from "./codes-of.ts";
import { signs, signsIn, signsOfBeginning } from "./signs.ts";

const tabulator = 9;
const carriageReturn = 13;
const blank = 32;
const noBreakSpace = 160;

/** One line of a source file, or the part of it inside a container, without its line end. */
export class Line {
  /** Number of the line in the file, from 1. */
  readonly number: number;
  /** Column of its first character in the file, from 1. */
  readonly column: number;
  /** Number of characters in the file before that one. */
  readonly offset: number;
  /** What the article's author wrote. It may begin with `padding` blanks that the file lacks. */
  readonly text: string;
  /**
   * Number of blanks added at the beginning of `text`: those that the archive's Markdown lost, or those in place of
   * characters that belong to another node.
   */
  readonly padding: number;
  /** Number of blanks before the first other character; a no-break space (Q274256) and a tab count as one each. */
  readonly indent: number;
  /** Bits of `signs`: all signs in the text, perhaps also some of the line that it was cut from. */
  readonly signs: number;
  /** Answers stored by `askOnce`. */
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
 * Splits a text into lines. CRLF, LF and CR all end a line, and a line end at the end of the text begins no further
 * one. Trailing blanks have a meaning in Markdown only. `codes` are the codes of the text's characters.
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

/** Adds the lines between `start` and `end` that are separated by single carriage returns. */
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

/** Whether a line has only blanks; so do all lines past the last one (undefined). */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.indent === line.text.length;
}

/** The line without its first characters, which belong to another node. */
export function dropColumns(line: Line, count: number): Line {
  return count === 0 ? line : cut(line, count, line.text.slice(count), Math.max(line.padding - count, 0));
}

/**
 * The line with its first characters, which belong to another node, replaced by blanks; the others keep their columns.
 */
export function blankOut(line: Line, count: number): Line {
  return cut(line, count, " ".repeat(count) + line.text.slice(count), count);
}

/** The line with a new text, for which `count` characters were cut off or replaced by `blanks` blanks. */
function cut({ number, column, offset, padding, signs }: Line, count: number, text: string, blanks: number): Line {
  const fromSource = Math.max(count - padding, 0);
  const indent = blanksBefore(text);
  const own = indent < text.length ? signs | signsOfBeginning(text.charCodeAt(indent)) : 0;
  return new Line(number, column + fromSource, offset + fromSource, text, blanks, indent, own);
}

/** The line with another text at the same place. */
export function withText({ number, column, offset, padding }: Line, text: string): Line {
  return new Line(number, column, offset, text, padding);
}

/** The lines without blank ones at either end. */
export function trimBlankLines(lines: readonly Line[]): Line[] {
  let start = 0;
  let end = lines.length;
  while (start < end && isBlank(lines[start])) start += 1;
  while (end > start && isBlank(lines[end - 1])) end -= 1;
  return lines.slice(start, end);
}
