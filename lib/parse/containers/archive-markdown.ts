import { decodeHTML } from "entities";
import { folderOf, isArticleId, type ArticleId } from "../../model/article-id.ts";
import type { Field } from "../../model/article.ts";
import { problemAt, startOfFile, type Problem } from "../../model/diagnostic.ts";
import { pointIn, rangeOf, rangeOfLines } from "../../model/position.ts";
import { dropColumns, isBlank, Line, withText } from "../../text/line.ts";
import { isForcedBreak } from "../blocks/forced-break.ts";
import type { Envelope } from "../envelope.ts";
import { splitTrailer, valueOf, withoutEndRuler } from "../trailer.ts";
import { lineOfKey, readFrontMatter, type FrontMatter } from "./front-matter.ts";

const rawStart = /^\{% raw %\}\s*$/;
const rawEnd = /^\{% endraw %\}\s*$/;
const headingLine = /^## (Q\d+): ?(.*)$/;
const fieldNames = ["Article", "Product(s)", "Version(s)", "Operating System(s)", "Keyword(s)", "Last Modified"];
const fieldLine = /^(Article|Product\(s\)|Version\(s\)|Operating System\(s\)|Keyword\(s\)|Last Modified): ?(.*)$/;

/** Whether a text is an article in the archive's Markdown form: front matter, then text in `{% raw %}`. */
export function isArchiveMarkdown(text: string): boolean {
  return /^\{% raw %\}/m.test(text) && (/^## Q\d+:/m.test(text) || /^\t?Article: Q\d/m.test(text));
}

/** The article of a file in the archive's Markdown form. */
export function readArchiveMarkdown(
  lines: readonly Line[],
  fileId: ArticleId | null,
): { envelope: Envelope | null; problems: Problem[] } {
  const frontMatter = readFrontMatter(lines);
  const { inner, outside, problems } = readRaw(frontMatter.content);
  const { header, content } = readHeader(inner);
  const heading = frontMatter.content.find((line) => headingLine.test(line.text));
  const [, headingId = "", headingTitle = ""] = headingLine.exec(heading?.text ?? "") ?? [];
  const { title: statedTitle } = frontMatter.data;
  const [, statedId = "", stated = ""] =
    /^(Q\d+): ?([^]*)$/.exec(typeof statedTitle === "string" ? statedTitle : "") ?? [];
  const statedIds = [valueOf(header, "Article"), headingId, statedId];
  const id = statedIds.find(isArticleId) ?? fileId;
  const found = [...frontMatter.problems, ...problems, ...(statedIds.some(isArticleId) ? [] : [idMissing(fileId)])];
  if (id === null) return { envelope: null, problems: found };
  const isFromText = valueOf(header, "Product(s)") !== "See article";
  const parts = splitTrailer(isFromText ? withoutEndRuler(content).map(restoreIndent) : content);
  const envelope: Envelope = {
    form: "archive-markdown",
    id,
    title: decodeHTML(heading === undefined ? stated : headingTitle).trim(),
    position: rangeOfLines(lines),
    header,
    ...parts,
    legalNotice: [],
    body: [...parts.body, ...outside],
  };
  return {
    envelope,
    problems: [
      ...found,
      ...contradictions(id, { Article: valueOf(header, "Article"), heading: headingId, title: statedId }),
      ...titleContradiction(stated, headingTitle, heading),
      ...missingFields(header, inner[0]),
      ...permalinkProblems(frontMatter, id),
    ],
  };
}

function idMissing(fileId: ArticleId | null): Problem {
  const instead = fileId === null ? "it is left out" : `${fileId} of the file's name is used`;
  const message = `expected "Article: Q" with 5 or 6 digits, found none; ${instead}: add the number`;
  return problemAt(startOfFile, "error", "article-id", message);
}

/** The lines between `{% raw %}` and `{% endraw %}`, and whatever else stands around them. */
function readRaw(content: readonly Line[]): { inner: Line[]; outside: Line[]; problems: Problem[] } {
  const start = content.findIndex((line) => rawStart.test(line.text));
  const lastEnd = content.findLastIndex((line) => rawEnd.test(line.text));
  const isEnded = lastEnd > start;
  const end = isEnded ? lastEnd : content.length;
  const before = content.slice(0, Math.max(start, 0)).filter((line) => !headingLine.test(line.text));
  const outside = [...before, ...content.slice(end).map(withoutRawEnd)];
  const firstOutside = outside.find((line) => !isBlank(line));
  const problems = [
    ...(isEnded ? [] : [notEnded(content.at(-1))]),
    ...(firstOutside === undefined ? [] : [outsideRaw(firstOutside)]),
  ];
  return { inner: content.slice(start + 1, end).map(withoutTab), outside, problems };
}

function withoutRawEnd(line: Line): Line {
  return rawEnd.test(line.text) ? withText(line, "") : line;
}

function notEnded(last: Line | undefined): Problem {
  const message =
    'expected a line "{% endraw %}" that ends the text, found none; the article is taken to end with the file';
  return problemAt(last ? pointIn(last, 0) : startOfFile, "error", "raw-not-ended", message);
}

function outsideRaw(line: Line): Problem {
  const message = `expected all text between "{% raw %}" and "{% endraw %}", found "${line.text.trim()}" outside; it is shown at the end`;
  return problemAt(pointIn(line, 0), "warning", "outside-raw", message);
}

function withoutTab(line: Line): Line {
  if (!line.text.startsWith("\t")) return line;
  return dropColumns(line, 1);
}

function readHeader(inner: readonly Line[]): { header: Field[]; content: Line[] } {
  const start = inner.findIndex((line) => !isBlank(line));
  if (start < 0) return { header: [], content: [] };
  const length = inner.slice(start).findIndex((line) => !fieldLine.test(line.text));
  const end = length < 0 ? inner.length : start + length;
  return { header: inner.slice(start, end).map(readField), content: inner.slice(end) };
}

function readField(line: Line): Field {
  const [, name = "", value = ""] = fieldLine.exec(line.text) ?? [];
  return { name, value: value.trim(), position: rangeOf(line) };
}

/** Lines that had a blank before them in the text: `- item` and `-` alone, not `- or -` and `-  x`; the head of a DIR listing, a call in a trace (Q181500). */
const lostBlank = /^(?: |-(?: (?! |(?:or|and) -\s*$)|\s*$)|Volume (?:in drive|Serial Number is) |>{1,2} \w+\(\d+\))/i;

/**
 * Every line that began with blanks lost one when the Markdown was made from the text. It is put back where a line
 * still begins with blanks, and where its words show it: of 2,864,413 lines of the archive 99.7 % are the text's then.
 * Files made from the Programmer's Library (`See article`) never lost any.
 */
function restoreIndent(line: Line, index: number, lines: readonly Line[]): Line {
  const [before, next] = [lines[index - 1], lines[index + 1]];
  const hasLost =
    (lostBlank.test(line.text) && !isDashAtMargin(line, before, next)) ||
    isBorderBetweenSides(line, next) ||
    isBorderBetweenSides(line, before);
  return hasLost ? new Line(line.number, line.column, line.offset, ` ${line.text}`, 1) : line;
}

/** A dash that a wrapped line begins with (Q120487), or a bullet whose text goes on two columns behind it (Q86355). */
function isDashAtMargin(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (!line.text.startsWith("- ")) return false;
  const isWrapped = before !== undefined && /^[^\s-]/.test(before.text) && isForcedBreak(before, line);
  return isWrapped || /^ \S/.test(next?.text ?? "");
}

/** The upper or lower border of a box whose sides are `|`: it lies between their columns (Q89330). */
function isBorderBetweenSides(line: Line, neighbour: Line | undefined): boolean {
  if (neighbour?.text.startsWith("|") !== true || !/^(?:-{10,}|_{10,})$/.test(line.text)) return false;
  return line.text.length <= neighbour.text.length - 2;
}

function contradictions(id: ArticleId, ids: Record<string, string>): Problem[] {
  return Object.entries(ids)
    .filter(([, other]) => other !== "" && other !== id)
    .map(([place, other]) => {
      const message = `the ${place} says ${other}, the article's number is taken to be ${id}; make them agree`;
      return problemAt(startOfFile, "error", "id-contradiction", message);
    });
}

function titleContradiction(stated: string, shown: string, heading: Line | undefined): Problem[] {
  if (heading === undefined || stated === "" || stated.trim() === shown.trim()) return [];
  const message = `the heading says "${shown}", the front matter "${stated}"; the heading's title is shown: make them agree`;
  return [problemAt(pointIn(heading, 0), "error", "title-contradiction", message)];
}

function missingFields(header: readonly Field[], first: Line | undefined): Problem[] {
  return fieldNames
    .filter((name) => !header.some((field) => field.name === name))
    .map((name) => {
      const message = `expected the header field "${name}:", found none; add it, empty if need be`;
      return problemAt(first ? pointIn(first, 0) : startOfFile, "warning", "header-field-missing", message);
    });
}

/** A stated permalink must be the address that the number gives; any other, also one that leaves the site, is ignored. */
export function permalinkProblems(frontMatter: FrontMatter, id: ArticleId): Problem[] {
  const { permalink } = frontMatter.data;
  const expected = `/kb/${folderOf(id)}/${id}/`;
  if (permalink === undefined || permalink === expected) return [];
  const line = lineOfKey(frontMatter, "permalink");
  const message = `expected the permalink ${expected}, found ${JSON.stringify(permalink)}; the article stays at ${expected}: correct or remove the line`;
  return [problemAt(line ? pointIn(line, 0) : startOfFile, "error", "permalink", message)];
}
