import { askOnce } from "../../text/ask-once.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";

const otherGap = /\S\t|\S *\u00A0[ \u00A0]+\S/;
const endsSentence = /[.:?!]["')]?$/;

/** Whether a line has a column: two blanks inside it, unless they follow the end of a sentence, or a tab. */
export const hasGap = askOnce(({ text, indent, signs: own }) => {
  if ((own & signs.gap) !== 0 && holdsBlanks(text, indent)) return true;
  return (own & signs.tab) !== 0 && otherGap.test(text);
});

/** Whether two blanks follow something else than the end of a sentence, or three follow anything; those before a tab do not count. */
function holdsBlanks(text: string, indent: number): boolean {
  for (let at = text.indexOf("  ", indent); at >= 0; at = text.indexOf("  ", at)) {
    const before = text.slice(Math.max(at - 2, 0), at);
    const start = at;
    while (text[at] === " ") at += 1;
    if (text[at] !== "\t" && (at - start > 2 || !endsSentence.test(before))) return true;
  }
  return false;
}

const narrowestRiver = 2;

/**
 * Where the columns of some lines begin: behind each run of two and more places that are blank in all of them. The
 * first begins where the lines do. Lines with tabs have no columns that could be told.
 */
export function columnStarts(lines: readonly Line[]): number[] {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (lines.some((line) => line.text.includes("\t"))) return [];
  const isUsed = new Uint8Array(width);
  for (const { text } of lines) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 160) isUsed[at] = 1;
    }
  }
  return startsOf(isUsed);
}

function startsOf(isUsed: Uint8Array): number[] {
  const starts: number[] = [];
  let blanks = narrowestRiver;
  isUsed.forEach((used, at) => {
    if (used === 1 && blanks >= narrowestRiver) starts.push(at);
    blanks = used === 1 ? 0 : blanks + 1;
  });
  return starts;
}

/** Whether no line has text across the beginning of a column. */
export function fitsColumns(lines: readonly Line[], starts: readonly number[]): boolean {
  return lines.every(({ text }) =>
    starts.every(
      (start) =>
        start === 0 ||
        start >= text.length ||
        /[\s\u00A0]/.test(text.charAt(start - 1)) ||
        /[\s\u00A0]/.test(text.charAt(start)),
    ),
  );
}

/** Whether a cell still has a gap in it: then the lines are a drawing (Q36068). */
export function holdsGaps(lines: readonly Line[], starts: readonly number[]): boolean {
  return lines.some(({ text }) =>
    starts.some((start, nth) => / {2,}(?<![.:?!]["')]? {2})\S/.test(text.slice(start, starts[nth + 1]).trim())),
  );
}
