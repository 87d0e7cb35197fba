import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { isBoxBorder } from "./box-border.ts";
import type { Chunk } from "./chunk.ts";
import { hasCodeShare, isCodeLine } from "./code-cues.ts";
import { hasGap } from "./columns.ts";
import { isForcedBreak, isWrapped } from "./forced-break.ts";
import { areProseLines } from "./prose-words.ts";
import { isQuestion } from "./question.ts";
import { isRuler } from "./rule.ts";
import { isSeparator } from "./separator.ts";

const deeper = 2;
const questionOrAnswerLine = /^\s*[QA][:.] +\S/;
/** `Warning:` begins lines of logs, too. */
const noteLine = /^\s*(?:NOTES?|Notes?|WARNING|IMPORTANT|Important|CAUTION|Caution|TIP|Tip): +\S/;
const shortestRuler = 15;
const linesToJudge = 12;
const sentenceEnd = /[a-z0-9)"][.!?]/y;
const colon = 58;
const dash = 45;
const longestTitle = 50;
const leastRoom = 20;

/**
 * Parts a chunk where prose ends and something else begins without a blank line: lines that are indented more behind
 * a sentence, what follows a label such as `Change:`, a box, a second paragraph. A listing is left whole.
 */
export function splitAtLayout(chunk: Chunk, onlyAtBoxes = false): Chunk[] {
  if (chunk.length === 1) return [chunk];
  const breaks = breaksIn(chunk, onlyAtBoxes);
  if (breaks === null || (isOneParagraph(chunk) && !holdsLabel(chunk))) return [chunk];
  const starts = [0];
  for (const start of breaks) {
    const before = chunk.slice(Math.max(starts.at(-1) ?? 0, start - linesToJudge), start);
    const line = chunk[start] as Line;
    const above = chunk[start - 1] as Line;
    const isParted = isLongRuler(line) || isLongRuler(above);
    const isBeside = isBoxBorder(line) || isBoxBorder(above) || isDashedSeparator(line) || isDashedSeparator(above);
    if (
      isParted ||
      isUnderTitle(chunk, start) ||
      isNoteUnderText(chunk, start) ||
      (isQuestion(chunk) && beginsQuestionOrAnswer(line)) ||
      isBeside ||
      isProse(before)
    )
      starts.push(start);
  }
  const hasBox = starts.some((start) => isBoxBorder(chunk[start] as Line));
  if (starts.length === 1 || (!hasBox && isListing(chunk))) return [chunk];
  return starts.map((start, nth) => chunk.slice(start, starts[nth + 1])) as unknown as Chunk[];
}

/** The lines at which a chunk may be parted; null where there is none, as in most. */
function breaksIn(chunk: Chunk, onlyAtBoxes: boolean): number[] | null {
  let breaks: number[] | null = null;
  for (let index = 1; index < chunk.length; index += 1) {
    if (onlyAtBoxes ? partsBox(chunk, index) : partsText(chunk, index)) (breaks ??= []).push(index);
  }
  return breaks;
}

function beginsQuestionOrAnswer({ text, indent }: Line): boolean {
  const first = text[indent];
  return (first === "Q" || first === "A") && questionOrAnswerLine.test(text);
}

/** Whether a question, an answer or a note begins below the first line. */
function holdsLabel(chunk: Chunk): boolean {
  return chunk.some((line, at) => at > 0 && (beginsQuestionOrAnswer(line) || isNoteUnderText(chunk, at)));
}

/** Whether a line begins a note behind a sentence that left room for its label (Q320688). */
function isNoteUnderText(chunk: Chunk, index: number): boolean {
  const line = chunk[index] as Line;
  if ((line.signs & signs.label) === 0 || !"NWICT".includes(line.text.charAt(line.indent))) return false;
  const before = chunk[index - 1] as Line;
  if (line.indent !== before.indent || !noteLine.test(line.text)) return false;
  return endsSentence(before.text) && !isForcedBreak(before, line);
}

/** Whether a box ends before a line or begins with it. */
function partsBox(chunk: Chunk, index: number): boolean {
  const before = chunk[index - 1] as Line;
  const line = chunk[index] as Line;
  if (isBoxBorder(before)) return !isBoxBorder(line) && !line.text.includes("|");
  return isBoxBorder(line) && !before.text.includes("|");
}

function partsText(chunk: Chunk, index: number): boolean {
  const before = chunk[index - 1] as Line;
  const line = chunk[index] as Line;
  if (isLongRuler(line) || isLongRuler(before)) return !isTable(chunk);
  if (isBoxBorder(before) || isBoxBorder(line)) return partsBox(chunk, index);
  if (beginsQuestionOrAnswer(line) && isQuestion(chunk)) return true;
  if (isDashedSeparator(line) || isDashedSeparator(before) || isUnderTitle(chunk, index)) return true;
  if (isNoteUnderText(chunk, index)) return true;
  const indent = line.indent;
  const step = indent - before.indent;
  const isNewText =
    step === 0 &&
    (isCapital(line.text.charCodeAt(indent)) || line.text.startsWith("(c) ", indent)) &&
    endsSentence(before.text);
  if (isNewText && !isBesideWrappedLine(chunk, index)) return false;
  const isLabelled = step >= 0 && before.text.charCodeAt(before.text.length - 1) === colon;
  if (step < deeper && !isLabelled && !isNewText) return false;
  return !hasGap(before) && !isForcedBreak(before, line);
}

/** `-or-` between two paragraphs (Q155648). */
function isDashedSeparator(line: Line): boolean {
  return line.text.charCodeAt(line.indent) === dash && isSeparator([line]);
}

/** Whether a line begins the wrapped text under a title on the line above it (Q161334). */
function isUnderTitle(chunk: Chunk, index: number): boolean {
  if (index !== 1 || chunk.length < 3 || chunk[0].text.length > longestTitle) return false;
  const [title, first] = chunk;
  if (first?.indent !== title.indent) return false;
  if (!isLetter(title.text.charCodeAt(title.indent)) || !isCapital(first.text.charCodeAt(first.indent))) return false;
  if (/[.,;?!>]$|[:=]/.test(title.text) || hasGap(title) || hasGap(first) || isCodeLine(title)) return false;
  const text = chunk.slice(1);
  const width = text.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  return width - title.text.length > leastRoom && areProseLines(text) && isWrapped(text);
}

/** A new paragraph has a wrapped line at least on one side; short sentences line by line are left (Q142494). */
function isBesideWrappedLine(chunk: Chunk, index: number): boolean {
  const [earlier, next] = [chunk[index - 2], chunk[index + 1]];
  if (earlier !== undefined && isForcedBreak(earlier, chunk[index - 1] as Line)) return true;
  return next !== undefined && isForcedBreak(chunk[index] as Line, next);
}

function endsSentence(text: string): boolean {
  sentenceEnd.lastIndex = text.length - 2;
  return sentenceEnd.test(text);
}

function isLongRuler(line: Line): boolean {
  return line.text.length >= shortestRuler && !isLetter(line.text.charCodeAt(line.indent)) && isRuler(line);
}

/** Rulers that stand in a table part its rows. */
function isTable(chunk: Chunk): boolean {
  const near = chunk.slice(0, linesToJudge);
  return near.some(({ text }) => text.includes("|")) || (!isLongRuler(chunk[0]) && near.some(hasGap));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapital(code);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Text that was wrapped at its own width (1988 to 1991: Q37030), where a sentence may end anywhere. */
function isOneParagraph(chunk: Chunk): boolean {
  const indent = (chunk[1] ?? chunk[0]).indent;
  return (
    chunk.every((line, at) => at === 0 || line.indent === indent) &&
    isWrapped(chunk) &&
    !chunk.some((line) => isLongRuler(line) || isBoxBorder(line))
  );
}

function isListing(chunk: Chunk): boolean {
  return hasCodeShare(chunk, 0.6);
}

function isProse(lines: readonly Line[]): boolean {
  return areProseLines(lines) || (lines.length === 1 && (lines[0]?.text ?? "").endsWith(":"));
}
