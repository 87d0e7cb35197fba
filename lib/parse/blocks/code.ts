import type { Block, Code } from "../../model/article.ts";
import { pointIn, rangeOfLines } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { announcesMessage } from "./announced-message.ts";
import type { BlockContext, BlockRule } from "./block-rule.ts";
import { indentOfChunk, linesWithGaps, type Chunk } from "./chunk.ts";
import { isBoxBorder } from "./box-border.ts";
import { tailOfText } from "./tail-of-text.ts";
import { hasGap } from "./columns.ts";
import { hasCodeShare } from "./code-cues.ts";
import { languageOf } from "./language.ts";
import { isProseLine } from "./prose-words.ts";
import { isSeparator } from "./separator.ts";

const enough = 0.4;
const enoughAtMargin = 0.5;
const announcement =
  /\b(?:commands?|command line|(?:following|sample) (?:code|lines?|statements?|syntax|program|function|procedure)|syntax|output|script|batch file|declarations?|\.(?:ini|bat|sys) file)\b[^.]*:$/i;
/** The same of a sentence that names a file on its way to the colon. */
const longAnnouncement =
  /\bfollowing (?:\w+ )?(?:commands?|command line|code|lines?|statements?|syntax|entry)\b(?:[^.]|\.(?=\S))*:$|\bsyntax\b(?:[^.]|\.(?=\S)){0,50}:$/i;
const longestAnnouncement = 160;
/** What is typed without its quotation marks, and a key of the registry, which is only named. */
const quotationOrKey = /^\s*(?:"|HK)|" \(?(?:without|do not|not including)\b/;
const sectionOfSettings = /^\s*\[[^\]]{1,60}\]$/;
const mostBetween = 1;
const fewestOfDump = 4;
/** The blank that DIR prints before its head; the archive's Markdown lost it, half of its texts never had it (Q98256, Q71128). */
const blankOfDir = /^ (?=(?:Volume in drive|Volume Serial Number|Directory of) )/;
const textBeginning = /^\s*(?:[A-Z][\w ]{0,24}:(?: |$)|(?:ARTICLE-ID ?:? ?)?[Qq]\d{5,6}\b|\w+:\/\/)/;

/**
 * A listing: chunks that look like code, and what stands between and around them at their own columns and does not read
 * like text, as the blank lines inside a listing part it (Q67845).
 */
export const code: BlockRule = {
  name: "code",
  signs: signs.text,
  match(chunks, at, context) {
    const taken = listingLength(chunks, at, context);
    return taken === 0 ? null : { block: codeOf(chunks.slice(at, at + taken), context), taken };
  },
};

/** How many chunks from `at` on are one listing. */
function listingLength(chunks: readonly Chunk[], at: number, context: BlockContext): number {
  const indent = indentOfChunk(chunks[at] as Chunk);
  let length = 0;
  for (let next = at; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    const own = indentOfChunk(chunk);
    if (own < indent - 1 || isTable(chunk)) break;
    if (isCode(chunk, own, context) || (next === at && isToBeTyped(chunk, own, context))) length = next - at + 1;
    else if (length > 0 && own >= indent && isInside(chunks, next, context)) continue;
    else if (own <= context.base + 1 || isText(chunk) || next - at - length > mostBetween) break;
    else if (length > 0 && own === indent) length = next - at + 1;
  }
  return length;
}

/** Signs of a listing in lines that alone would show none: `Private objClient As Object`, `Rs.UPDATE`, `*****`. */
const signOfListing = /[(){}=;\\[\]"*%#&]|^\s*\/\w|\b(?:As|End|Private|Public|Type|Global|Implements)\b|\w\.[A-Z]/;
const comment = /[*'#;]|\/\/|REM\b/iy;
/** A place to jump to, whose name is no plain word: `ErrHandler:` (Q258144). */
const labelOfListing = /^\s*(?=\w*(?:[a-z][A-Z]|_|\d))[A-Za-z_]\w*:$/;
const endOfText = /[A-Za-z0-9]{2}["')]?[.!?]["')]?$|:$/;

/** Whether a chunk that reads like no text, its comments apart (Q193773), stands between two of a listing (Q247557). */
function isInside(chunks: readonly Chunk[], at: number, context: BlockContext): boolean {
  const chunk = chunks[at] as Chunk;
  const after = chunks[at + 1];
  if (after === undefined || isTable(after) || !mayBeInside(chunk)) return false;
  return isCode(after, indentOfChunk(after), context);
}

function isComment({ text, indent }: Line): boolean {
  comment.lastIndex = indent;
  return comment.test(text);
}

function mayBeInside(chunk: Chunk): boolean {
  if (chunk.length === 1 && labelOfListing.test(chunk[0].text)) return true;
  const [first, ...others] = chunk.filter((line) => !isComment(line));
  if (first === undefined) return true;
  const statements: Chunk = [first, ...others];
  if (isText(statements) || statements.some(hasGap) || statements.some(({ text }) => endOfText.test(text)))
    return false;
  return chunk.some(({ text }) => signOfListing.test(text));
}

/** A box, or a head over its ruler (Q240429), is no part of a listing before it. */
function isTable(chunk: Chunk): boolean {
  const [first, second] = chunk;
  if (chunk.some(isBoxBorder)) return true;
  return second !== undefined && hasGap(first) && /^\s*-{3,}[ -]*$/.test(second.text);
}

function isText(chunk: Chunk): boolean {
  const { text } = chunk[0];
  return text.endsWith(":") || isSeparator(chunk) || textBeginning.test(text) || chunk.some(isProseLine);
}

function codeOf(chunks: readonly Chunk[], { language }: BlockContext): Code {
  const lines = linesWithGaps(chunks);
  const least = chunks.reduce((indent, chunk) => Math.min(indent, indentOfChunk(chunk)), Infinity);
  const texts = lines.map(({ text }) =>
    text[least] === " " ? text.slice(least).replace(blankOfDir, "") : text.slice(least),
  );
  const position = { start: pointIn(lines[0] as Line, least), end: rangeOfLines(lines).end };
  return { type: "code", language: languageOf(texts, language), value: texts.join("\n"), position };
}

/** A message that a program shows is none, how much of a listing it may look like (Q240429), unless it is a dump. */
function isCode(chunk: Chunk, indent: number, { base, previous, leader, language }: BlockContext): boolean {
  if (chunk.length < fewestOfDump && announcesMessage(leader) && !chunk.some(hasGap)) return false;
  if (indent <= base + 1) return hasCodeShare(chunk, enoughAtMargin);
  if ((language === "xbase" && chunk.every(isStarred)) || isSettings(chunk)) return true;
  return (
    hasCodeShare(chunk, enough) || (announcesCode(previous, chunk) && !isText(chunk) && !announcesMessage(previous))
  );
}

/** Whether a chunk at the column of an item's text is the command or code that a sentence before announces (Q133725). */
function isToBeTyped(chunk: Chunk, indent: number, { base, previous }: BlockContext): boolean {
  if (base === 0 || indent < base || !announcesCode(previous, chunk) || announcesMessage(previous)) return false;
  return !isText(chunk) && !chunk.some((line) => hasGap(line) || quotationOrKey.test(line.text));
}

/** Whether a line is a comment of xBase, which reads like prose behind its star (Q119284). */
function isStarred({ text, indent }: Line): boolean {
  return text.charAt(indent) === "*";
}

/** Whether a chunk is a section of an INI file, also one that has no equals signs (Q119827). */
function isSettings(chunk: Chunk): boolean {
  return chunk.length > 1 && sectionOfSettings.test(chunk[0].text) && !chunk.some(isProseLine);
}

/** Whether a sentence before says that a command or code follows; a key of the registry is none (Q192514). */
function announcesCode(previous: Block | undefined, chunk: Chunk): boolean {
  if (previous?.type !== "paragraph") return false;
  const last = previous.children.at(-1)?.value ?? "";
  if (!last.endsWith(":")) return false;
  if (announcement.test(last)) return true;
  const clause = tailOfText(previous.children, longestAnnouncement);
  return (
    longAnnouncement.test(clause) && !/registry/i.test(clause) && !/^\s*HK/.test(chunk[0].text) && !chunk.some(hasGap)
  );
}
