import type { Line } from "../text/line.ts";

/** A place in a source file, as unist has it: line and column from 1, offset in characters from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A range of a source file; `end` is the place after the last character. */
export interface Position {
  start: Point;
  end: Point;
}

/**
 * The place of character `index` of a line's text. Blanks that the file lacks have the place of the first character
 * that it has.
 */
export function pointIn(line: Line, index: number): Point {
  const inSource = Math.max(index - line.padding, 0);
  return { line: line.number, column: line.column + inSource, offset: line.offset + inSource };
}

/** The range of characters `start` to `end` of one line; by default of the whole line. */
export function rangeOf(line: Line, start = 0, end = line.text.length): Position {
  return { start: pointIn(line, start), end: pointIn(line, end) };
}

/** The range of some lines, including blanks before the first character. */
export function rangeFromMargin(lines: readonly Line[]): Position {
  return { start: pointIn(lines[0] as Line, 0), end: rangeOfLines(lines).end };
}

/**
 * The range of some lines, without blanks before the first character.
 * @throws {RangeError} where there are no lines.
 */
export function rangeOfLines(lines: readonly Line[]): Position {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("no lines, no range");
  return rangeBetween(first, last);
}

/** The same for lines of which only the first and the last are given. */
export function rangeBetween(first: Line, last: Line): Position {
  return { start: pointIn(first, first.indent), end: pointIn(last, last.text.length) };
}
