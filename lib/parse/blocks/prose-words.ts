import { askOnce } from "../../text/ask-once.ts";
import type { Line } from "../../text/line.ts";

const enough = 3;

/** Words that make sentences and are rare in listings. */
const words =
  "the to of is you that this are with when can be will from have has it was an your which these may does not as " +
  "by if and or on in for a at";

/** One of them between blanks, brackets and quotation marks, punctuation behind it apart. */
const word = new RegExp(String.raw`(?:^|[ ("])(?:${words.replaceAll(" ", "|")})(?![^ ,.:;)])`, "g");

/** How many of the words stand in a text; counts no further than `most`. */
function countWords(text: string, most: number): number {
  let count = 0;
  word.lastIndex = 0;
  while (count < most && word.test(text)) count += 1;
  return count;
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

const wordsALine = 1.5;

/** Whether some lines together have the words of sentences, some of them more and some less. */
export function areProseTogether(lines: readonly Line[]): boolean {
  const fewest = wordsALine * lines.length;
  let count = 0;
  for (const { text } of lines) count += countWords(text, enough);
  return count >= fewest;
}
