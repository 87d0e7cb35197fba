import type { Heading, SectionType } from "../model/article.ts";
import { rangeBetween } from "../model/position.ts";
import { isBlank, type Line } from "../text/line.ts";
import { signs } from "../text/signs.ts";
import { parseInlines } from "./inlines/index.ts";
import { sectionTypeOf } from "./section-type.ts";

/** A heading found among lines: those from `start` to before `end` hold it and its ruler. */
export interface FoundHeading {
  start: number;
  end: number;
  /** 1 under `=`, 2 under `-` or without a ruler. */
  rank: 1 | 2;
  title: string;
  sectionType: SectionType;
  hasRuler: boolean;
}

const dash = 45;
const equalsSign = 61;
const mostLines = 3;
const deepestIndent = 8;
const linesToLook = 120;
const deleteSign = "\u007F";
const ruler = /^ {0,9}(?:=+|-+)\u007F?$/;
/** Two blanks, unless they follow the end of a sentence or of a label, or three (`Page 80:  Delete`, Q157738). */
const gap = /(?:[^\s.:?!"')]|[^\s.:?!]["')]) {2,}\S|\S {3,}\S/;
const numberBefore = /^(?:\d[\d.]* +|[A-Z]\. +|Page \d+ +)/;
const fileName = /^\S+\.\w{1,3}$/;
const standingNames =
  /^(?:SYMPTOMS?|CAUSE|RESOLUTION|WORKAROUND|STATUS|SUMMARY|MORE INFORMATION|REFERENCES|IN THIS TASK|(?:(?:Question|Response|Answer|Problem|Solution|References?|Reference\(s\)|Additional Information):|Steps? to [Rr]eproduce(?: [\w-]+){0,4}:?|(?:Symptoms?|Cause|Resolution|Workaround|Summary|Status|More Information):?)|(?:[Mm]ethod|METHOD|Procedure|Option|Resolution|Problem|Workaround|Scenario|Example|Situation|Solution|Case) #?(?:\d+|[A-Z]):?)$/;
const numberedTitle =
  /^(?:[Mm]ethod|METHOD|Procedure|Option|Resolution|Problem|Workaround|Scenario|Example|Situation|Solution|Case|Step|Phase|Part) #?(?:\d{1,2}|[A-Z])(?:[.:)]| -+) +["A-Z](?!.*\b(?:following|you|containing)\b).*[^.,;]$/;
const longestStandingName = 80;
/** Names of parts that are headings also where their text follows at once (Q21844); the colon may be apart (Q38025). */
const partNames = /^(?:Question|Response|Answer|Problem) ?::?$/;
const numberedOrCapitals = /^(?:\d|[^a-z]*$)/;
const numberedItem = /^\s*(\d{1,2})\. /;
const itemNumber = /^\d[\d.]* +/;
const longestBoxed = 80;

/** The headings among the lines of a body, in order. */
export function findHeadings(lines: readonly Line[]): FoundHeading[] {
  const headings: FoundHeading[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const heading = underlinedAt(lines, index) ?? standingNameAt(lines, index);
    if (heading !== null && heading.start >= (headings.at(-1)?.end ?? 0)) headings.push(heading);
  }
  return headings;
}

/**
 * A heading stands after a blank line, on up to three lines (Q171668), and a ruler follows it, exactly as long as its
 * longest line or as all of them were before they were wrapped (Q60874); at capitals, numbers and colons (Q47780) a
 * ruler may miss by one; where the same ruler stands above a line its length says nothing (Q131432). A line with a gap is
 * the head of a table (Q134661).
 * Both may be indented (Q72394), but then nothing else stands with them: an indented listing has rulers too (Q28568).
 */
function underlinedAt(lines: readonly Line[], index: number): FoundHeading | null {
  const line = lines[index] as Line;
  const first = line.text.charCodeAt(line.indent);
  if ((first !== dash && first !== equalsSign) || index === 0) return null;
  if (!ruler.test(line.text) && !isRulerOfWords(line, lines[index - 1], lines[index + 1])) return null;
  const length = line.text.length - line.indent - (line.text.endsWith(deleteSign) ? 1 : 0);
  const top = startOfChunk(lines, index);
  const isBoxed = index - top > 1 && isSameRuler(lines[top] as Line, line) && !startsDrawn(lines[top + 1] as Line);
  const start = isBoxed ? top + 1 : top;
  if (start === index || index - start > mostLines) return null;
  const { indent } = line;
  const own = headingTexts(lines.slice(start, index), indent);
  if (own === null) return null;
  const longest = Math.max(...own.map((text) => text.length));
  const title = own.length === 1 ? (own[0] as string) : own.join(" ");
  const tolerance = title.endsWith(":") || numberedOrCapitals.test(own[0] as string) ? 1 : 0;
  const isWhole =
    own.length > 1 && Math.abs(unwrappedLength(lines.slice(start, index)) - length) <= 1 && isBlank(lines[index + 1]);
  const isHeading =
    (Math.abs(longest - length) <= tolerance || isWhole || (isBoxed && own.length === 1 && longest <= longestBoxed)) &&
    (indent === 0 || (indent <= deepestIndent && isBlank(lines[index + 1]) && !fileName.test(own[0] as string)));
  if (!isHeading || (indent > 0 && isInsideItem(lines, start, index, indent))) return null;
  const rank = first === equalsSign ? 1 : 2;
  return { start, end: index + 1, rank, title, sectionType: sectionTypeOf(title), hasRuler: true };
}

/**
 * Whether an indented line and its ruler stand inside a numbered item that goes on below them and that another follows:
 * a heading would part the list (Q157577).
 */
function isInsideItem(lines: readonly Line[], start: number, index: number, indent: number): boolean {
  const above = lines.slice(Math.max(start - linesToLook, 0), start);
  const item = above.findLast((line) => !isBlank(line) && line.indent < indent);
  const number = item === undefined ? undefined : numberedItem.exec(item.text)?.[1];
  if (item === undefined || number === undefined) return false;
  const next = `${String(Number(number) + 1)}.`;
  let hasText = false;
  for (const line of lines.slice(index + 1, index + 1 + linesToLook)) {
    if (line.indent === item.indent && line.text.startsWith(next, line.indent)) return hasText;
    if (line.indent === 0 && line.text !== "" && ruler.test(line.text)) return false;
    if (!isBlank(line)) hasText = true;
  }
  return false;
}

/** The words of the lines of a heading, which may hang behind its number; null where a line can be none of a heading. */
function headingTexts([first, ...others]: readonly Line[], indent: number): string[] | null {
  if (first === undefined || !isHeadingText(first, indent)) return null;
  const texts = [first.text.trim()];
  const hanging = indent + (itemNumber.exec(first.text.trimStart())?.[0].length ?? 0);
  for (const line of others) {
    if (!isHeadingText(line, line.indent === hanging ? hanging : indent)) return null;
    texts.push(line.text.trim());
  }
  return texts;
}

/** Characters of some lines as one, as it was before it was wrapped. */
function unwrappedLength(lines: readonly Line[]): number {
  return lines.map(({ text }) => text.trimEnd()).join(" ").length;
}

/** Whether a ruler above a text is the same as that below it, but for a sign or two (Q131432). */
function isSameRuler(above: Line, below: Line): boolean {
  return (
    above.indent === below.indent &&
    above.text.charCodeAt(above.indent) === below.text.charCodeAt(below.indent) &&
    ruler.test(above.text) &&
    Math.abs(above.text.length - below.text.length) <= 1
  );
}

/** Whether a line is of a drawing (Q195598). */
function startsDrawn({ text, indent }: Line): boolean {
  return text.charAt(indent) === "|";
}

/** A ruler that has gaps where the words above it have them (Q62309); rows of a table would follow it at once. */
function isRulerOfWords(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (above === undefined || !isBlank(below) || !line.text.includes(" ", line.indent)) return false;
  return above.text.replace(/\S/g, "-") === line.text;
}

function startOfChunk(lines: readonly Line[], index: number): number {
  let start = index;
  while (index - start <= mostLines + 1 && !isBlank(lines[start - 1])) start -= 1;
  return start;
}

function isHeadingText(line: Line, indent: number): boolean {
  const { text } = line;
  return (
    Math.abs(line.indent - indent) <= 1 &&
    (isLetter(text.charCodeAt(line.indent)) || /\p{L}/u.test(text)) &&
    !((line.signs & signs.gap) !== 0 && gap.test(text.trimStart().replace(numberBefore, "")))
  );
}

/** One of ASCII, as most headings begin with. */
function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/**
 * A section's name, `Method 1`, with a title or without (Q216628), or `Question:` (1988 to 1991) that stands alone at the
 * margin is a heading without a ruler; titles one after the other are a list of contents (Q170164).
 */
function standingNameAt(lines: readonly Line[], index: number): FoundHeading | null {
  const { text } = lines[index] as Line;
  if (text.length > longestStandingName || !isLetter(text.charCodeAt(0)) || !isBlank(lines[index - 1])) return null;
  if (!partNames.test(text) && (!isBlank(lines[index + 1]) || !isStandingTitle(lines, index))) return null;
  return { start: index, end: index + 1, rank: 2, title: text, sectionType: sectionTypeOf(text), hasRuler: false };
}

function isStandingTitle(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  return standingNames.test(text) || (numberedTitle.test(text) && !isListed(lines, index));
}

/** Whether the next line, or the one before, is a title of the same kind. */
function isListed(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 2];
  const after = lines[index + 2];
  return [before, after].some((line) => line !== undefined && numberedTitle.test(line.text));
}

/** The node of a heading. */
export function parseHeading(lines: readonly Line[], { start, end, hasRuler }: FoundHeading): Heading {
  const last = lines[end - 1] as Line;
  return {
    type: "heading",
    children: parseInlines(lines.slice(start, hasRuler ? end - 1 : end), " "),
    ruler: hasRuler ? last.text.trim() : "",
    position: rangeBetween(lines[start] as Line, last),
  };
}
