import { askOnce } from "../../text/ask-once.ts";
import type { Line } from "../../text/line.ts";

const enough = 3;
const longestWord = 5;
const firstLetter = 97;
const lastLetter = 122;
const blank = 32;

/** Words that make sentences and are rare in listings. */
const words = new Set(
  (
    "the to of is you that this are with when can be will from have has it was an your which these may does not as " +
    "by if and or on in for a at"
  )
    .split(" ")
    .map(keyOf),
);
/** A word of up to five small letters as a number. */
function keyOf(word: string): number {
  return Array.from(word).reduce((key, letter) => key * 32 + letter.charCodeAt(0) - firstLetter + 1, 0);
}

/** How many of the words stand in a text between blanks, punctuation behind them apart; counts no further than `most`. */
function countWords(text: string, most: number): number {
  let count = 0;
  let key = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : blank;
    if (code >= firstLetter && code <= lastLetter) {
      length += 1;
      if (length <= longestWord) key = key * 32 + code - firstLetter + 1;
      continue;
    }
    if (length > 0 && length <= longestWord && endsWord(code) && words.has(key)) {
      count += 1;
      if (count === most) return count;
    }
    key = 0;
    length = beginsWord(code) ? 0 : longestWord + 1;
  }
  return count;
}

/** A blank, a bracket or a quotation mark. */
function beginsWord(code: number): boolean {
  return code === blank || code === 40 || code === 34;
}

/** A blank or one of `,.:;)`. */
function endsWord(code: number): boolean {
  return code === blank || code === 44 || code === 46 || code === 58 || code === 59 || code === 41;
}

/** Whether a text reads like a piece of a sentence. */
export function isProse(text: string): boolean {
  const count = countWords(text, enough);
  return count >= enough || (count === 2 && text.length < 50);
}

/** Whether a line reads like a piece of a sentence. */
export const isProseLine = askOnce(({ text }) => isProse(text));

const hasProseWords = askOnce(({ text }) => countWords(text, 2) === 2);

/** Whether most of some lines read like pieces of sentences; the last may be short. */
export function areProseLines(lines: readonly Line[]): boolean {
  let count = 0;
  for (const line of lines) if (hasProseWords(line)) count += 1;
  return count >= Math.max(1, (lines.length - 1) * 0.7);
}
