import { type Line } from "../../text/line.ts";
import { areProseLines } from "./prose-words.ts";

const exportWidth = 80;
const narrowestWrap = 60;
const narrowestTypedLine = 48;

/** Columns that a text took when the archive was exported, where `&`, `<` and `>` counted as their HTML escapes. */
function escapedWidth(text: string): number {
  let width = text.length;
  if (!text.includes("&") && !text.includes("<") && !text.includes(">")) return width;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 38) width += 4;
    else if (code === 60 || code === 62) width += 3;
  }
  return width;
}

function firstWord(line: Line): string {
  const start = line.indent;
  const end = line.text.indexOf(" ", start);
  return end < 0 ? line.text.slice(start) : line.text.slice(start, end);
}

/** Whether the next line's first word had no room on the line in the export's 80 columns. */
export function isForcedBreak(line: Line, next: Line): boolean {
  const word = firstWord(next);
  if (line.text.length + 1 + word.length >= exportWidth) return true;
  return escapedWidth(line.text) + 1 + escapedWidth(word) >= exportWidth;
}

/**
 * Whether all line breaks were only wrapping: each is forced by the export's 80 columns, or all agree with one greedy
 * wrap at a narrower width of at least 60 columns (articles of 1988 to 1991 wrap at about 70), or the lines are long
 * and read like sentences that were wrapped by hand (Q45584). Below 60 columns any short lines would look forced
 * (Q81587).
 */
export function isWrapped(lines: readonly Line[]): boolean {
  if (everyBreak(lines, isForcedBreak)) return true;
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.text.length);
  if (widest < narrowestWrap) return false;
  if (everyBreak(lines, (line, next) => line.text.length + 1 + firstWord(next).length > widest)) return true;
  return everyBreak(lines, isTypedWrap) && areProseLines(lines);
}

function everyBreak(lines: readonly Line[], test: (line: Line, next: Line) => boolean): boolean {
  for (let at = 1; at < lines.length; at += 1) if (!test(lines[at - 1] as Line, lines[at] as Line)) return false;
  return true;
}

/** A break inside a sentence, on a line that is not short. */
function isTypedWrap({ text }: Line, next: Line): boolean {
  if (text.length < narrowestTypedLine) return false;
  if (!/[.!?:]$/.test(text) || /^\s*[a-z]/.test(next.text)) return true;
  return text.length + firstWord(next).length >= narrowestWrap + 5;
}
