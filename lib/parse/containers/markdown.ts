import { z } from "zod";
import { isArticleId, type ArticleId } from "../../model/article-id.ts";
import type { Article, BodyNode, PlatformVersions } from "../../model/article.ts";
import { problemAt, startOfFile, type Problem } from "../../model/diagnostic.ts";
import { pointIn, rangeOf, rangeOfLines, type Position } from "../../model/position.ts";
import { trimBlankLines, type Line } from "../../text/line.ts";
import { appliesToOf } from "../applies-to.ts";
import { validIsoDate } from "../date.ts";
import { parseMarkdownBody } from "../markdown-body.ts";
import { splitTokens } from "../trailer.ts";
import { parseVersions, unreadVersions } from "../versions.ts";
import { permalinkProblems } from "./archive-markdown.ts";
import { lineOfKey, readFrontMatter, type FrontMatter } from "./front-matter.ts";

const words = z.union([z.array(z.string()), z.string().transform(splitTokens)], "expected words or a list of words");
const names = z.union(
  [z.array(z.string()), z.string().transform((name) => (name === "" ? [] : [name]))],
  "expected a name or a list of names",
);
const isoDate = z.string().refine((text) => validIsoDate(text) !== null, "expected a date such as 2001-01-14");

/** Front matter of an article written today, key by key; `layout` and `permalink` may stand there and mean nothing. */
const fieldSchemas = {
  id: z.string().regex(/^Q\d{5,6}$/, 'expected "Q" and 5 or 6 digits'),
  title: z.string().min(1, "expected a title"),
  products: names,
  versions: names,
  os: names,
  keywords: words,
  modified: isoDate,
  appliesTo: names,
  type: z.string(),
  queryWords: words,
} as const;
const ignoredKeys = new Set(["layout", "permalink"]);

/** Characters that a message shows of a value. */
const longestShown = 80;

/** Unknown keys that a message names. */
const mostNamed = 3;

type FieldName = keyof typeof fieldSchemas;
type Fields = { [Name in FieldName]?: z.infer<(typeof fieldSchemas)[Name]> };

/** Whether a text is meant as an article written today: its front matter names an id of an article. */
export function isMarkdownArticle(text: string): boolean {
  return /^---[ \t]*[\r\n]+(?:(?!---).+[\r\n]+)*?id:[ \t]*["']?Q?\d+/.test(text);
}

/** The article of a Markdown file; `fileId` is the number in the file's name, used where the front matter gives none. */
export function readMarkdown(
  lines: readonly Line[],
  fileId: ArticleId | null,
  mostFrontMatter: number,
): { article: Article | null; problems: Problem[] } {
  const frontMatter = readFrontMatter(lines, mostFrontMatter);
  const { fields, problems } = readFields(frontMatter);
  const id = isArticleId(fields.id) ? fields.id : fileId;
  const versions = versionsOf(fields.versions ?? []);
  const all = [
    ...frontMatter.problems,
    ...problems,
    ...unreadVersions("versions", pointOf(frontMatter, "versions"), versions),
  ];
  if (id === null) return { article: null, problems: leftOut(all) };
  const isRead = frontMatter.problems.length === 0;
  if (isRead && fields.title === undefined && !problems.some(({ ruleId }) => ruleId === "front-matter-title")) {
    all.push(
      problemAt(startOfFile, "error", "title-missing", 'expected "title:" in the front matter, found none; add it'),
    );
  }
  if (isRead && fields.id === undefined) {
    all.push(
      problemAt(
        startOfFile,
        "error",
        "article-id",
        `expected "id: ${id}" in the front matter; the number of the file's name is used`,
      ),
    );
  }
  const body = bodyOf(frontMatter);
  return {
    article: {
      type: "article",
      id,
      title: fields.title ?? "",
      form: "markdown",
      modified: fields.modified ?? null,
      products: (fields.products ?? []).map((name) => ({ code: null, name })),
      versions,
      operatingSystems: fields.os ?? [],
      keywords: fields.keywords ?? [],
      queryWords: fields.queryWords ?? [],
      queryWordsPosition: null,
      legalNotice: null,
      legalNoticePosition: null,
      issueType: fields.type ?? null,
      header: [],
      trailer: null,
      programmersLibrary: null,
      children: [...boxOf(frontMatter, fields.appliesTo ?? []), ...body.children],
      position: rangeOfLines(lines),
    },
    problems: [...all, ...permalinkProblems(frontMatter, id), ...body.problems],
  };
}

/** Lets the problem that keeps the number from being read say what becomes of the file. */
function leftOut(problems: readonly Problem[]): Problem[] {
  const cause =
    problems.find(({ ruleId }) => ruleId === "front-matter-id") ??
    problems.find(({ ruleId }) => ruleId === "front-matter");
  return problems.map((problem) =>
    problem === cause ? { ...problem, message: `${problem.message}; it is left out` } : problem,
  );
}

function boxOf(frontMatter: FrontMatter, items: readonly string[]): BodyNode[] {
  return items.length === 0 ? [] : [appliesToOf(items, positionOf(frontMatter, "appliesTo"))];
}

function bodyOf(frontMatter: FrontMatter): ReturnType<typeof parseMarkdownBody> {
  const content = trimBlankLines(frontMatter.content);
  return content.length === 0 ? { children: [], problems: [] } : parseMarkdownBody(content);
}

function readFields(frontMatter: FrontMatter): { fields: Fields; problems: Problem[] } {
  const fields: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(frontMatter.data)) {
    if (!isFieldName(key)) {
      if (!ignoredKeys.has(key)) unknown.push(key);
      continue;
    }
    const result = fieldSchemas[key].safeParse(value);
    if (result.success) {
      fields[key] = result.data;
    } else {
      const message = `${key}: ${result.error.issues[0]?.message ?? "not valid"}, found ${JSON.stringify(value).slice(0, longestShown)}; correct it`;
      problems.push(problemAt(pointOf(frontMatter, key), "error", `front-matter-${key.toLowerCase()}`, message));
    }
  }
  problems.push(...unknownKeys(frontMatter, unknown));
  return { fields, problems };
}

/** One warning at the first of an article's unknown keys, however many there are. */
function unknownKeys(frontMatter: FrontMatter, unknown: readonly string[]): Problem[] {
  const [first] = unknown;
  if (first === undefined) return [];
  const named = unknown.slice(0, mostNamed).map((key) => `"${key.slice(0, longestShown)}"`);
  const more = unknown.length > mostNamed ? ` and ${String(unknown.length - mostNamed)} more` : "";
  const message = `unknown key${unknown.length > 1 ? "s" : ""} ${named.join(", ")}${more}; known are ${Object.keys(fieldSchemas).join(", ")}`;
  return [problemAt(pointOf(frontMatter, first), "warning", "front-matter-key", message)];
}

function isFieldName(key: string): key is FieldName {
  return Object.hasOwn(fieldSchemas, key);
}

function pointOf(frontMatter: FrontMatter, key: string): Position["start"] {
  const line = lineOfKey(frontMatter, key);
  return line ? pointIn(line, 0) : startOfFile;
}

function positionOf(frontMatter: FrontMatter, key: string): Position {
  const line = lineOfKey(frontMatter, key);
  return line ? rangeOf(line) : { start: startOfFile, end: startOfFile };
}

function versionsOf(values: readonly string[]): PlatformVersions[] {
  if (values.some((value) => value.includes(":"))) return values.flatMap(parseVersions);
  return values.length === 0 ? [] : [{ platform: null, system: null, versions: [...values], unread: [] }];
}
