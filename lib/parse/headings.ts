import type { Heading } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { isBlank, type Line } from "../text/line.ts";
import { parseInlines } from "./inlines/index.ts";

/** A heading found among lines: those from `start` to before `end` hold it and its ruler. */
export interface FoundHeading {
  start: number;
  end: number;
  /** 1 under `=`, 2 under `-` or without a ruler. */
  rank: 1 | 2;
  title: string;
  hasRuler: boolean;
}

const mostLines = 3;
const deepestIndent = 8;
const ruler = /^ {0,9}(=+|-+)\u007F?$/;
const gap = /\S {2,}\S/;
const numberBefore = /^(?:\d[\d.]* +|[A-Z]\. +|Page \d+ +)/;
const fileName = /^\S+\.\w{1,3}$/;
const standingNames =
  /^(?:SYMPTOMS?|CAUSE|RESOLUTION|WORKAROUND|STATUS|SUMMARY|MORE INFORMATION|REFERENCES|IN THIS TASK|(?:Method|Procedure) \d+|(?:Question|Response|Answer|Problem|Symptoms?|Cause|Resolution|Workaround|Solution):)$/;
const longestStandingName = 16;
const numberedOrCapitals = /^(?:\d|[^a-z]*$)/;

/** The headings among the lines of a body, in order. */
export function findHeadings(lines: readonly Line[]): FoundHeading[] {
  const headings: FoundHeading[] = [];
  lines.forEach((line, index) => {
    const heading = underlinedAt(lines, index) ?? standingNameAt(line, lines, index);
    if (heading !== null && heading.start >= (headings.at(-1)?.end ?? 0)) headings.push(heading);
  });
  return headings;
}

/**
 * A heading stands after a blank line, on up to three lines (Q171668), and a ruler follows it, exactly as long as its
 * longest line; at capitals, numbers and colons (Q47780) a ruler may miss by one. A line with a gap is the head of a table (Q134661).
 * Both may be indented (Q72394), but then nothing else stands with them: an indented listing has rulers too (Q28568).
 */
function underlinedAt(lines: readonly Line[], index: number): FoundHeading | null {
  const line = lines[index] as Line;
  const first = line.text.charCodeAt(line.indent);
  if (first !== 45 && first !== 61) return null;
  const [, marks = ""] = ruler.exec(line.text) ?? rulerOfWords(line, lines[index - 1], lines[index + 1]) ?? [];
  if (marks === "" || index === 0) return null;
  const start = startOfChunk(lines, index);
  const texts = lines.slice(start, index);
  if (texts.length === 0 || texts.length > mostLines) return null;
  const indent = line.indent;
  const own = texts.map((text) => text.text.trim());
  const longest = Math.max(...own.map((text) => text.length));
  const tolerance = numberedOrCapitals.test(own[0] ?? "") || own.at(-1)?.endsWith(":") === true ? 1 : 0;
  const isHeading =
    Math.abs(longest - marks.length) <= tolerance &&
    texts.every((text) => isHeadingText(text, indent)) &&
    (indent === 0 || (indent <= deepestIndent && isBlank(lines[index + 1]) && !fileName.test(own[0] ?? "")));
  if (!isHeading) return null;
  return { start, end: index + 1, rank: marks.startsWith("=") ? 1 : 2, title: own.join(" "), hasRuler: true };
}

/** A ruler that has gaps where the words above it have them (Q62309); rows of a table would follow it at once. */
function rulerOfWords(line: Line, above: Line | undefined, below: Line | undefined): RegExpExecArray | null {
  if (above === undefined || !isBlank(below) || !line.text.includes(" ", line.indent)) return null;
  return above.text.replace(/\S/g, "-") === line.text ? /^ *(.*)$/.exec(line.text) : null;
}

function startOfChunk(lines: readonly Line[], index: number): number {
  let start = index;
  while (index - start <= mostLines && !isBlank(lines[start - 1])) start -= 1;
  return start;
}

function isHeadingText(line: Line, indent: number): boolean {
  const { text } = line;
  return (
    Math.abs(line.indent - indent) <= 1 &&
    /\p{L}/u.test(text) &&
    !gap.test(text.trimStart().replace(numberBefore, "")) &&
    !ruler.test(text)
  );
}

/** A section's name, `Method 1` or `Question:` (1988 to 1991) that stands alone at the margin is a heading without a ruler. */
function standingNameAt(line: Line, lines: readonly Line[], index: number): FoundHeading | null {
  const { text } = line;
  if (text === "" || text.length > longestStandingName) return null;
  if (!isBlank(lines[index - 1]) || !isBlank(lines[index + 1]) || !standingNames.test(text)) return null;
  return { start: index, end: index + 1, rank: 2, title: text, hasRuler: false };
}

/** The node of a heading. */
export function parseHeading(lines: readonly Line[], { start, end, hasRuler }: FoundHeading): Heading {
  const own = lines.slice(start, end);
  const texts = hasRuler ? own.slice(0, -1) : own;
  return {
    type: "heading",
    children: parseInlines(texts, " "),
    ruler: hasRuler ? (own.at(-1)?.text.trim() ?? "") : "",
    position: rangeOfLines(own),
  };
}
