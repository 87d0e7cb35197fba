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
  /** Where the characters of each line begin in the text. */
  private readonly starts: readonly number[];
  /** Characters of each line that stand before those in the text. */
  private readonly skipped: readonly number[];
  private current = 0;

  private constructor(
    text: string,
    signs: number,
    lines: readonly Line[],
    areWrapped: boolean,
    starts: readonly number[],
    skipped: readonly number[],
  ) {
    this.text = text;
    this.signs = signs;
    this.lines = lines;
    this.areWrapped = areWrapped;
    this.starts = starts;
    this.skipped = skipped;
  }

  /** Whole lines without the blanks at their ends, and, where a blank joins them, without those at their beginnings. */
  static of(lines: readonly Line[], separator: " " | "\n"): JoinedLines {
    const areWrapped = separator === " ";
    const texts = new Array<string>(lines.length);
    const starts = new Array<number>(lines.length);
    const skipped = new Array<number>(lines.length);
    let length = 0;
    let signs = 0;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as Line;
      const ended = withoutBlanksAtEnd(line.text);
      signs |= line.signs;
      const kept = areWrapped ? withoutBlanksAtStart(ended) : ended;
      texts[index] = kept;
      starts[index] = length;
      skipped[index] = ended.length - kept.length;
      length += kept.length + separator.length;
    }
    const text = texts.length === 1 ? (texts[0] as string) : texts.join(separator);
    return new JoinedLines(text, signs, lines, areWrapped, starts, skipped);
  }

  /** Characters `start` to `end` of a line, with all their blanks. */
  static ofPart(line: Line, start: number, end: number): JoinedLines {
    return new JoinedLines(line.text.slice(start, end), line.signs, [line], false, [0], [start]);
  }

  isWrap(index: number): boolean {
    if (!this.areWrapped || this.text[index] !== " ") return false;
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index + 1) low = middle;
      else high = middle - 1;
    }
    return low > 0 && starts[low] === index + 1;
  }

  /** The place in the source of characters `start` to `end`; none may lie before those of an earlier call. */
  rangeOf(start: number, end: number): Position {
    return { start: this.pointAt(start), end: this.pointAt(end) };
  }

  private pointAt(index: number): Point {
    const { lines, starts, skipped } = this;
    let { current } = this;
    while (current + 1 < starts.length && (starts[current + 1] as number) <= index) current += 1;
    this.current = current;
    return pointIn(lines[current] as Line, index - (starts[current] as number) + (skipped[current] as number));
  }
}

/** `trimEnd`, which costs more than the look that shows it needless. */
function withoutBlanksAtEnd(text: string): string {
  return isSign(text.charCodeAt(text.length - 1)) ? text : text.trimEnd();
}

function withoutBlanksAtStart(text: string): string {
  return isSign(text.charCodeAt(0)) ? text : text.trimStart();
}

/** Whether a character is of ASCII and surely no blank. */
function isSign(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
