import { isArticleId, type ArticleId } from "../model/article-id.ts";
import type { Article, ArticleForm } from "../model/article.ts";
import { startOfFile, type Diagnostic, type Problem } from "../model/diagnostic.ts";
import { codesOf } from "../text/codes-of.ts";
import { splitLines, type Line } from "../text/line.ts";
import { decodeText, isUtf16, type DecodedText } from "../text/source-text.ts";
import { parseArchiveArticle } from "./archive-article.ts";
import { isArchiveMarkdown, readArchiveMarkdown } from "./containers/archive-markdown.ts";
import { hasFrontMatter } from "./containers/front-matter.ts";
import { isMarkdownArticle, readMarkdown } from "./containers/markdown.ts";
import { isTextArticle, readTextContainer } from "./containers/text.ts";
import { badByteProblems } from "./bad-byte-problems.ts";
import { foremostProblems } from "./foremost-problems.ts";

/** A source file: its path as the user would write it, and what it holds. */
export interface Source {
  path: string;
  bytes: Buffer;
}

/** Bounds of what an article may have. */
export interface ParseLimits {
  /** Characters of front matter; of more nothing is read. */
  frontMatterLength: number;
}

/** Characters that a message shows of a file that is no article. */
const longestShown = 40;

const noLimits: ParseLimits = { frontMatterLength: Infinity };

/** The article's number that a path names: of `kb/243/Q243353/README.md`, `Q243353.TXT` or `q243353.md`. */
export function idOfPath(path: string): ArticleId | null {
  const end = endOfFolder(path);
  const id = idOfName(path.slice(end + 1));
  if (id !== null || end < 0) return id;
  const folder = path.slice(0, end);
  return idOfName(folder.slice(endOfFolder(folder) + 1));
}

function endOfFolder(path: string): number {
  return Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
}

function idOfName(name: string): ArticleId | null {
  const id = name.replace(/\.\w+$/, "").toUpperCase();
  return isArticleId(id) ? id : null;
}

/** The form of article that a file's beginning shows; null where it is none. */
export function detectForm(path: string, text: string): ArticleForm | null {
  if (isTextArticle(text)) return "text";
  if (isArchiveMarkdown(text)) return "archive-markdown";
  const isMeant = isMarkdownArticle(text) || (hasFrontMatter(text) && idOfPath(path) !== null);
  return isMeant && /\.(?:md|markdown)$/i.test(path) ? "markdown" : null;
}

/** The text of a source file: `.txt` is Windows-1252, all else UTF-8, as `decodeText` tells them. */
export function decodeSource({ path, bytes }: Source): DecodedText {
  return decodeText(bytes, /\.txt$/i.test(path) ? "windows-1252" : "utf-8");
}

/**
 * Parses a source file into its articles: one as a rule, several where a text file holds several, none where it is no
 * article. Trouble in the content is returned as diagnostics with file, line and column; it never throws.
 */
export function parseSource(
  source: Source,
  limits: ParseLimits = noLimits,
): { articles: Article[]; diagnostics: Diagnostic[] } {
  const { text, badBytes } = decodeSource(source);
  const form = detectForm(source.path, text);
  const lines = splitLines(text, form === "markdown" ? "keep" : "drop", codesIn(source.bytes, text));
  const fileId = idOfPath(source.path);
  const { articles, problems } =
    form === null ? { articles: [], problems: [notAnArticle(source, text)] } : parseLines(fileId, form, lines, limits);
  const named = articles.flatMap((article) => fileNameProblems(article, fileId, articles.length));
  const damage = isUtf16(source.bytes) ? [] : badByteProblems(badBytes, lines);
  const all = foremostProblems([...damage, ...problems, ...named]);
  return { articles, diagnostics: all.map((problem) => ({ file: source.path, ...problem })) };
}

/** The file's bytes where each of them is a character of its text. */
function codesIn(bytes: Buffer, text: string): Uint8Array {
  return bytes.length === text.length ? bytes : codesOf(text);
}

function parseLines(
  fileId: ArticleId | null,
  form: ArticleForm,
  lines: Line[],
  { frontMatterLength }: ParseLimits,
): { articles: Article[]; problems: Problem[] } {
  switch (form) {
    case "text": {
      const { envelopes, problems } = readTextContainer(lines, fileId);
      const parsed = envelopes.map(parseArchiveArticle);
      return {
        articles: parsed.map(({ article }) => article),
        problems: [problems, ...parsed.map((each) => each.problems)].flat(),
      };
    }
    case "archive-markdown": {
      const { envelope, problems } = readArchiveMarkdown(lines, fileId);
      if (envelope === null) return { articles: [], problems };
      const parsed = parseArchiveArticle(envelope);
      return { articles: [parsed.article], problems: [...problems, ...parsed.problems] };
    }
    case "markdown": {
      const { article, problems } = readMarkdown(lines, fileId, frontMatterLength);
      return { articles: article === null ? [] : [article], problems };
    }
  }
}

function notAnArticle(source: Source, text: string): Problem {
  return {
    ...lineAndColumn,
    severity: "warning",
    ruleId: "not-an-article",
    message: `expected an article (a line "DOCUMENT:Q…", or front matter with "id: Q…"), found ${beginningOf(source, text)}; it is left out`,
  };
}

function beginningOf({ path, bytes }: Source, text: string): string {
  if (isUtf16(bytes)) return "UTF-16; save it as UTF-8";
  const trimmed = text.trim();
  if (trimmed === "") return "an empty file";
  if (detectForm(path, trimmed) !== null) return "blanks or blank lines above the front matter; remove them";
  if (hasFrontMatter(trimmed)) return 'front matter without "id:" and a number such as Q123456; add it';
  return `"${trimmed.split(/\r\n?|\n/, 1)[0]?.slice(0, longestShown) ?? ""}"`;
}

const lineAndColumn = { line: startOfFile.line, column: startOfFile.column };

function fileNameProblems(article: Article, fileId: ArticleId | null, articlesInFile: number): Problem[] {
  if (fileId === null || fileId === article.id || articlesInFile > 1) return [];
  const { line, column } = article.position.start;
  const message = `the file's name says ${fileId}, the article says ${article.id}, which is used; make them agree`;
  return [{ line, column, severity: "error", ruleId: "file-name", message }];
}
