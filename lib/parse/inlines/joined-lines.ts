import { pointIn, type Point, type Position } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import type { InlineSource } from "./inline-rule.ts";

/**
 * Some lines as one text, so that what is wrapped over a line break is found in one piece, and the way back to their
 * places in the source.
 */
export class JoinedLines implements InlineSource {
  readonly text: string;
  readonly signs: number;
  private readonly lines: readonly Line[];
  private readonly areWrapped: boolean;
  /** Characters of a line that stand before those in the text, blanks before wrapped lines apart. */
  private readonly from: number;
  /** Where the characters of each line begin in the text; most texts never need it. */
  private starts: readonly number[] | null = null;
  private current = 0;

  private constructor(text: string, signs: number, lines: readonly Line[], areWrapped: boolean, from: number) {
    this.text = text;
    this.signs = signs;
    this.lines = lines;
    this.areWrapped = areWrapped;
    this.from = from;
  }

  /** Whole lines without the blanks at their ends, and, where a blank joins them, without those at their beginnings. */
  static of(lines: readonly Line[], separator: " " | "\n"): JoinedLines {
    const areWrapped = separator === " ";
    const texts = new Array<string>(lines.length);
    let signs = 0;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as Line;
      signs |= line.signs;
      texts[index] = textOf(line, areWrapped);
    }
    const text = texts.length === 1 ? (texts[0] as string) : texts.join(separator);
    return new JoinedLines(text, signs, lines, areWrapped, 0);
  }

  /** Characters `start` to `end` of a line, with all their blanks. */
  static ofPart(line: Line, start: number, end: number): JoinedLines {
    return new JoinedLines(line.text.slice(start, end), line.signs, [line], false, start);
  }

  /** Whether the blank at `index` stands for a wrapped line break. */
  isWrap(index: number): boolean {
    if (!this.areWrapped || this.text[index] !== " ") return false;
    const starts = (this.starts ??= this.startsOfLines());
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index + 1) low = middle;
      else high = middle - 1;
    }
    return low > 0 && starts[low] === index + 1;
  }

  /** The place in the source of the whole text. */
  get range(): Position {
    const { lines, text } = this;
    const first = lines[0] as Line;
    const last = lines.at(-1) as Line;
    const end = lines.length === 1 ? this.pointOn(first, text.length) : pointIn(last, lengthOf(last));
    return { start: this.pointOn(first, 0), end };
  }

  /** The place in the source of characters `start` to `end`; none may lie before those of an earlier call. */
  rangeOf(start: number, end: number): Position {
    return { start: this.pointAt(start), end: this.pointAt(end) };
  }

  private pointAt(index: number): Point {
    const starts = (this.starts ??= this.startsOfLines());
    let { current } = this;
    while (current + 1 < starts.length && (starts[current + 1] as number) <= index) current += 1;
    this.current = current;
    return this.pointOn(this.lines[current] as Line, index - (starts[current] as number));
  }

  /** The place of a character by its number among those of a line that are in the text. */
  private pointOn(line: Line, index: number): Point {
    return pointIn(line, index + (this.areWrapped ? blanksBefore(line) : this.from));
  }

  private startsOfLines(): readonly number[] {
    const starts = new Array<number>(this.lines.length);
    let length = 0;
    for (let index = 0; index < starts.length; index += 1) {
      starts[index] = length;
      length += textOf(this.lines[index] as Line, this.areWrapped).length + 1;
    }
    return starts;
  }
}

function textOf(line: Line, isWrapped: boolean): string {
  const text = withoutBlanksAtEnd(line.text);
  return isWrapped && !isSign(text.charCodeAt(0)) ? text.slice(blanksBefore(line)) : text;
}

function lengthOf(line: Line): number {
  return withoutBlanksAtEnd(line.text).length;
}

/** Blanks of all kinds before a line's first character, no further than those at its end. */
function blanksBefore({ text, indent }: Line): number {
  if (isSign(text.charCodeAt(indent))) return indent;
  const own = withoutBlanksAtEnd(text);
  return own.length - own.trimStart().length;
}

/** `trimEnd`, which costs more than the look that shows it needless. */
function withoutBlanksAtEnd(text: string): string {
  return isSign(text.charCodeAt(text.length - 1)) ? text : text.trimEnd();
}

/** Whether a character is of ASCII and surely no blank. */
function isSign(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
