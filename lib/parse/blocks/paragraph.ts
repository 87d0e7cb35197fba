import type { Block, Paragraph } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { parseInlines } from "../inlines/index.ts";
import { announcesMessage } from "./announced-message.ts";
import type { BlockContext, BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";
import { codeShare, isCodeLine, mostCodeShare } from "./code-cues.ts";
import { columnStarts, hasGap } from "./columns.ts";
import { isWrapped } from "./forced-break.ts";
import { areProseLines, isProseLine } from "./prose-words.ts";

const noLetters = /^[^\p{L}]+$/u;
const comment = /^\s*(?:'(?![^']*'$)|\/\/|; |REM )/;
const deepestFirstLine = 5;
const deepestHanging = 3;
const linesToOneGap = 4;
const longLine = 56;
const path = /^(?:"?(?:[A-Za-z]|<\w+>):\\|\\\\\S|HKEY_|HK(?:LM|CU|CR|U)\\|%\w+%\\|<[\w ]+>\\)/;
const endOfSentence = /[.!?:]["')]?$/;
/** A line with a colon behind a word, also where it begins like a command: `FORMAT Command:` (Q72169). */
const labelAlone = /^\w.*[\w)]{2}:$/;
const standsAlone = /^(?:\S+:\/\/\S+|[\w$~!-]+\.[A-Za-z0-9]{3}|" ?.*" \((?:without|do not|not including)[^)]*\))$/;

/** Text whose line breaks were only wrapping, at the column of the text around it. */
export const paragraph: BlockRule = {
  name: "paragraph",
  signs: signs.text,
  match(chunks, at, context) {
    const chunk = chunks[at] as Chunk;
    return isProse(chunk, context) ? { block: paragraphOf(chunk), taken: 1 } : null;
  },
};

/** A chunk as a paragraph, its line breaks as blanks. */
export function paragraphOf(chunk: Chunk): Paragraph {
  return { type: "paragraph", children: parseInlines(chunk, " "), position: rangeOfLines(chunk) };
}

/**
 * Whether a chunk is prose: its breaks are forced, no line has a column, and it stands at the text's own column; the
 * first line of a paragraph may be indented more (1988: Q28741).
 */
export function isProse(chunk: Chunk, { base, previous }: BlockContext): boolean {
  const [first, second] = chunk;
  const beginning = first.indent;
  const indent = second === undefined ? beginning : second.indent;
  const beginsItem = base > 0 && previous === undefined;
  if (Math.min(indent, beginning) > base + 1 && !beginsItem) return false;
  if (beginning > indent + deepestFirstLine) return false;
  if (isMessage(chunk, base, previous)) return false;
  if (second !== undefined) return beginning >= indent - deepestHanging && isWrappedProse(chunk, indent);
  return isProseAlone(first, base, beginsItem) && !(isShown(first, previous) && !beginsItem);
}

/** Whether a chunk of an item is the message that the text before has announced: both stand at the same column there. */
function isMessage(chunk: Chunk, base: number, previous: Block | undefined): boolean {
  if (base === 0 || (chunk.at(-1) as Line).text.endsWith(":")) return false;
  return announcesMessage(previous);
}

/** Whether a line without the end of a sentence is what the text before has announced (Q125061). */
function isShown(line: Line, previous: Block | undefined): boolean {
  if (isProseLine(line) || endOfSentence.test(line.text)) return false;
  return previous?.type === "paragraph" && previous.children.at(-1)?.value.endsWith(":") === true;
}

/** Whether a line alone is text; beside an item's marker it may be a name or a setting that would be a listing elsewhere (Q199811). */
function isProseAlone(line: Line, base: number, beginsItem: boolean): boolean {
  const own = line.text.trimStart();
  if (standsAlone.test(own)) return beginsItem;
  if (isProseLine(line)) return true;
  if (noLetters.test(own) || hasGap(line) || path.test(own)) return false;
  return beginsItem || !isCodeLine(line) || (base === 0 && labelAlone.test(own));
}

/** Long lines whose gaps do not stand under each other have lost letters (Q130261), they have no columns. */
function hasLoneGaps(chunk: Chunk): boolean {
  const areLong = chunk.slice(0, -1).every(({ text }) => text.length >= longLine);
  return areLong && !chunk.some(({ text }) => /\S {3,}\S|\t/.test(text)) && columnStarts(chunk).length < 2;
}

function countGaps(chunk: Chunk): number {
  let count = 0;
  for (const line of chunk) if (hasGap(line)) count += 1;
  return count;
}

function isComment({ text, indent }: Line): boolean {
  return "'/;R".includes(text.charAt(indent)) && comment.test(text);
}

/**
 * Whether a chunk of several lines is prose whose breaks were only wrapping; all lines but the first stand at `indent`,
 * give or take a column.
 */
export function isWrappedProse(chunk: Chunk, indent: number): boolean {
  const [first] = chunk;
  if ((first.signs & signs.backslash) !== 0 && first.text.endsWith("\\") && path.test(first.text.trimStart()))
    return false;
  for (let at = 1; at < chunk.length; at += 1) if (Math.abs((chunk[at] as Line).indent - indent) > 1) return false;
  if (!isWrapped(chunk) || (countGaps(chunk) * linesToOneGap > chunk.length && !hasLoneGaps(chunk))) return false;
  if (chunk.every(isComment) || (isComment(first) && !areProseLines(chunk))) return false;
  if (mostCodeShare(chunk) <= 0.5 || chunk.every((line, at) => at === chunk.length - 1 || isProseLine(line)))
    return true;
  const share = codeShare(chunk);
  return share <= 0.5 || (share < 0.7 && areProseLines(chunk));
}
