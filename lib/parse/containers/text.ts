import { isArticleId, type ArticleId } from "../../model/article-id.ts";
import type { Field } from "../../model/article.ts";
import { problemAt, type Problem } from "../../model/diagnostic.ts";
import { pointIn, rangeOf, rangeOfLines } from "../../model/position.ts";
import { isBlank, trimBlankLines, type Line } from "../../text/line.ts";
import type { Envelope } from "../envelope.ts";
import { isEndRuler, splitTrailer, valueOf, withoutEndRuler } from "../trailer.ts";

const documentLine = "DOCUMENT:";
const capitalD = 68;
const documentValue = /^(\S*)\s*(\S*)\s*(?:\[(\w*)\])?\s*$/;
const headerLine = /^(TITLE|PRODUCT|PROD\/VER|OPER\/SYS|KEYWORDS) *:(.*)$/;
const expectedFields = ["TITLE", "PRODUCT", "PROD/VER", "OPER/SYS", "KEYWORDS"];
const fieldsOfDocumentLine = 3;
const headerRuler = /^={70}\s*$/;
const copyrightLine = /^Copyright .+ \d{4}\.?\s*$/;

/** Whether a text begins as an article of the archive's text form does. */
export function isTextArticle(text: string): boolean {
  return text.trimStart().startsWith("DOCUMENT:");
}

/**
 * The articles of a file in the archive's text form: one, or several where further `DOCUMENT:` headers follow. One
 * whose number is wrong gets `fileId`, the number in the file's name, if it is alone in the file.
 */
export function readTextContainer(
  lines: readonly Line[],
  fileId: ArticleId | null,
): { envelopes: Envelope[]; problems: Problem[] } {
  const starts = startsOfArticles(lines);
  const parts = starts.map((start, nth) => lines.slice(start, starts[nth + 1]));
  const read = parts.map((part) => readEnvelope(part, parts.length === 1 ? fileId : null));
  return {
    envelopes: read.flatMap(({ envelope }) => envelope ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Indexes of the lines that begin an article: the first with text, and others that a title follows. */
function startsOfArticles(lines: readonly Line[]): number[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const starts: number[] = [];
  for (let index = Math.max(first, 0); index < lines.length; index += 1) {
    const { text } = lines[index] as Line;
    if (text.charCodeAt(0) !== capitalD || !text.startsWith(documentLine)) continue;
    if (index === first || /^TITLE *:/.test(lines[index + 1]?.text ?? "")) starts.push(index);
  }
  return starts;
}

function readEnvelope(
  lines: readonly Line[],
  fileId: ArticleId | null,
): { envelope: Envelope | null; problems: Problem[] } {
  const [first] = lines as [Line, ...Line[]];
  const [, statedId = "", date = "", code = ""] = documentValue.exec(first.text.slice(documentLine.length)) ?? [];
  const id = isArticleId(statedId) ? statedId : fileId;
  const idProblems = id === statedId ? [] : [wrongId(first, fileId)];
  if (id === null) return { envelope: null, problems: idProblems };
  const header: Field[] = [
    { name: "DOCUMENT", value: id, position: rangeOf(first) },
    { name: "DATE", value: date, position: rangeOf(first) },
    { name: "CODE", value: code, position: rangeOf(first) },
  ];
  let end = 1;
  for (let field = readHeaderField(lines[end]); field !== null; field = readHeaderField(lines[end])) {
    header.push(field);
    end += 1;
  }
  const fieldProblems = isRegular(header) ? [] : [...missingFields(header, first), ...contradictoryFields(header)];
  const { content, legalNotice } = splitLegalNotice(skipHeaderEnd(lines, end));
  const { body, queryWords, trailer } = splitTrailer(content);
  const title = valueOf(header, "TITLE");
  const position = rangeOfLines(lines);
  return {
    envelope: { form: "text", id, title, position, header, body, queryWords, trailer, legalNotice },
    problems: [...idProblems, ...fieldProblems],
  };
}

/** Whether the fields are those expected, each once and in order, as in nearly all articles. */
function isRegular(header: readonly Field[]): boolean {
  const before = header.length - expectedFields.length;
  return before === fieldsOfDocumentLine && expectedFields.every((name, nth) => header[before + nth]?.name === name);
}

function wrongId(first: Line, fileId: ArticleId | null): Problem {
  const instead = fileId === null ? "it is left out" : `${fileId} of the file's name is used`;
  const message = `expected "DOCUMENT:" and Q with 5 or 6 digits, found "${first.text.trim()}"; ${instead}: correct the number`;
  return problemAt(pointIn(first, 0), "error", "document-id", message);
}

function readHeaderField(line: Line | undefined): Field | null {
  const match = line === undefined ? null : headerLine.exec(line.text);
  if (line === undefined || match === null) return null;
  return { name: match[1] as string, value: (match[2] as string).trim(), position: rangeOf(line) };
}

function missingFields(header: readonly Field[], first: Line): Problem[] {
  return expectedFields
    .filter((name) => !header.some((field) => field.name === name))
    .map((name) => {
      const message = `expected the header field "${name}:", found none; add it, empty if need be`;
      return problemAt(pointIn(first, 0), "warning", "header-field-missing", message);
    });
}

function contradictoryFields(header: readonly Field[]): Problem[] {
  const first = new Map<string, string>();
  return header.flatMap(({ name, value, position }) => {
    const standing = first.get(name) ?? value;
    first.set(name, standing);
    if (value === standing) return [];
    const message = `expected "${name}:" once, found it again as "${value}"; "${standing}" stands: remove one of the two`;
    return [problemAt(position.start, "error", "header-field-contradiction", message)];
  });
}

/** What follows the header, which ends before line `end`; its ruler is missing in Q81446, Q122337 and Q130261. */
function skipHeaderEnd(lines: readonly Line[], end: number): Line[] {
  let next = end;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return lines.slice(headerRuler.test(lines[next]?.text ?? "") ? next + 1 : next);
}

function splitLegalNotice(lines: readonly Line[]): { content: Line[]; legalNotice: Line[] } {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const end = lines.findLastIndex(isEndRuler);
  const hasNotice = end >= 0 && copyrightLine.test(lines[last]?.text ?? "");
  if (!hasNotice) return { content: withoutEndRuler(lines), legalNotice: [] };
  return { content: lines.slice(0, end), legalNotice: trimBlankLines(lines.slice(end + 1)) };
}
