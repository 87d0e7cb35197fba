import type { Line } from "../../text/line.ts";

const exportWidth = 80;
const narrowestWrap = 60;

/** Columns that a text took when the archive was exported, where `&`, `<` and `>` counted as their HTML escapes. */
function escapedWidth(text: string): number {
  let width = text.length;
  for (const character of text) {
    if (character === "&") width += 4;
    else if (character === "<" || character === ">") width += 3;
  }
  return width;
}

function firstWord(text: string): string {
  return /^\s*(\S+)/.exec(text)?.[1] ?? "";
}

/** Width that a line would have had with the next line's first word added. */
function widthWithNextWord(line: Line, next: Line): number {
  return escapedWidth(line.text.trimEnd()) + 1 + escapedWidth(firstWord(next.text));
}

/**
 * Whether all line breaks were only wrapping: each is forced by the export's 80 columns, or all agree with one greedy
 * wrap at a narrower width of at least 60 columns (articles of 1988 to 1991 wrap at about 70). Below 60 columns any
 * short lines would look forced (Q81587).
 */
export function isWrapped(lines: readonly Line[]): boolean {
  const breaks = lines.slice(0, -1).map((line, index) => widthWithNextWord(line, lines[index + 1] as Line));
  if (breaks.every((width) => width >= exportWidth)) return true;
  const widest = Math.max(...lines.map((line) => escapedWidth(line.text.trimEnd())));
  return widest >= narrowestWrap && breaks.every((width) => width > widest);
}
