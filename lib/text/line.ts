import { signsIn } from "./signs.ts";

const tabulator = 9;
const carriageReturn = 13;
const blank = 32;
const noBreakSpace = 160;
/** In place of signs that nobody has looked for. */
const unknown = -1;

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
  /** What `askOnce` knows of the line. */
  answers: number;
  private knownSigns: number;

  constructor(
    number: number,
    column: number,
    offset: number,
    text: string,
    padding = 0,
    indent = blanksBefore(text),
    signs = unknown,
  ) {
    this.number = number;
    this.column = column;
    this.offset = offset;
    this.text = text;
    this.padding = padding;
    this.indent = indent;
    this.answers = 0;
    this.knownSigns = signs;
  }

  /** Bits of `signs`. */
  get signs(): number {
    if (this.knownSigns === unknown) this.knownSigns = signsIn(this.text, this.indent, this.text.length);
    return this.knownSigns;
  }
}

/**
 * The lines of a text, in order; CRLF, LF and CR all end one, and a last line end begins no further line. Blanks at the
 * end of a line mean something in Markdown only.
 */
export function splitLines(text: string, trailingBlanks: "keep" | "drop"): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let feed = -1;
  let lone = -1;
  while (offset < text.length) {
    if (feed < offset) feed = placeOf("\n", text, offset);
    if (lone < offset) lone = placeOf("\r", text, offset);
    const isPair = lone + 1 === feed && feed < text.length;
    const end = isPair ? feed : Math.min(lone, feed);
    const last = trailingBlanks === "keep" ? withoutReturn(text, offset, end) : endOfText(text, offset, end);
    let ink = offset;
    while (ink < last && isSpace(text.charCodeAt(ink))) ink += 1;
    lines.push(
      new Line(lines.length + 1, 1, offset, text.slice(offset, last), 0, ink - offset, signsIn(text, ink, last)),
    );
    offset = end + 1;
  }
  return lines;
}

function placeOf(character: string, text: string, start: number): number {
  const place = text.indexOf(character, start);
  return place < 0 ? text.length : place;
}

function withoutReturn(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === "\r" && text[end] === "\n" ? end - 1 : end;
}

function endOfText(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(source.charCodeAt(last - 1))) last -= 1;
  return last;
}

function blanksBefore(text: string): number {
  let index = 0;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function isSpace(code: number): boolean {
  if (code > blank && code < noBreakSpace) return false;
  return code === blank || code === noBreakSpace || (code >= tabulator && code <= carriageReturn);
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.indent === line.text.length;
}

/** The line without its first characters, which another node holds. */
export function dropColumns(line: Line, count: number): Line {
  if (count === 0) return line;
  const { number, column, offset, text, padding } = line;
  const fromSource = Math.max(count - padding, 0);
  return new Line(number, column + fromSource, offset + fromSource, text.slice(count), Math.max(padding - count, 0));
}

/** The line with blanks in place of its first characters, which another node holds; all others keep their columns. */
export function blankOut({ number, column, offset, text, padding }: Line, count: number): Line {
  const fromSource = Math.max(count - padding, 0);
  const blanks = " ".repeat(count);
  return new Line(number, column + fromSource, offset + fromSource, blanks + text.slice(count), count);
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
