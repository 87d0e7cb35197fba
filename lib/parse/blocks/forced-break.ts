import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { areProseLines, areProseTogether } from "./prose-words.ts";

const exportWidth = 80;
const narrowestWrap = 60;
const narrowestTypedLine = 48;
const narrowestSentence = 40;
const marker = /^\s*(?:[-*o\u00B7]|\d{1,2}[.)]|[a-z][.)])\s/;

/** Columns that characters took when the archive was exported, where `&`, `<` and `>` counted as their HTML escapes. */
function escapedWidth({ text, signs: own }: Line, start: number, end: number): number {
  let width = end - start;
  if ((own & signs.escaped) === 0) return width;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 38) width += 4;
    else if (code === 60 || code === 62) width += 3;
  }
  return width;
}

function endOfFirstWord({ text, indent }: Line): number {
  const end = text.indexOf(" ", indent);
  return end < 0 ? text.length : end;
}

function firstWordLength(line: Line): number {
  return endOfFirstWord(line) - line.indent;
}

/** Whether the next line's first word had no room on the line in the export's 80 columns. */
export function isForcedBreak(line: Line, next: Line): boolean {
  const word = escapedWidth(next, next.indent, endOfFirstWord(next));
  return escapedWidth(line, 0, line.text.length) + 1 + word >= exportWidth;
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
  if (
    widest >= narrowestWrap &&
    everyBreak(lines, (line, next) => line.text.length + 1 + firstWordLength(next) > widest)
  )
    return true;
  if (areProseLines(lines) && everyBreak(lines, widest >= narrowestWrap ? isTypedWrap : isNarrowWrap)) return true;
  if (widest < narrowestSentence || !beginsSentence(lines[0])) return false;
  return areProseTogether(lines) && everyBreak(lines, isInSentence);
}

function everyBreak(lines: readonly Line[], test: (line: Line, next: Line) => boolean): boolean {
  for (let at = 1; at < lines.length; at += 1) if (!test(lines[at - 1] as Line, lines[at] as Line)) return false;
  return true;
}

function beginsSentence(line: Line | undefined): boolean {
  return line !== undefined && /^\W*[A-Z]/.test(line.text);
}

/** A break that the export forced, or inside a sentence that goes on with a plain word (Q86361, Q128465). */
function isInSentence(line: Line, next: Line): boolean {
  const goesOn = /^\s*[a-z]+(?![\w:\\/])/.test(next.text) && !/\.{4}/.test(next.text);
  return (goesOn && !/[.:?!]["')]?$/.test(line.text)) || isForcedBreak(line, next);
}

/** A break inside a sentence, on a line that is not short. */
function isTypedWrap({ text }: Line, next: Line): boolean {
  if (text.length < narrowestTypedLine) return false;
  if (!/[.!?:]$/.test(text) || /^\s*[a-z]/.test(next.text)) return true;
  return text.length + firstWordLength(next) >= narrowestWrap + 5;
}

/** Such a break in the narrow text of some README files (Q85424), where an item may follow another. */
function isNarrowWrap(line: Line, next: Line): boolean {
  return isTypedWrap(line, next) && !marker.test(next.text);
}
