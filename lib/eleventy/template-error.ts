import { basename, isAbsolute, join, relative } from "node:path";
import { causesOf } from "../io/causes-of.ts";
import { disk } from "../io/disk.ts";
import { decodeText } from "../text/source-text.ts";
import { namesIn, packageFolder, siteFile } from "../site/site-files.ts";

const expected = "expected the site's own pages and layouts to be free of errors";

/**
 * One of the site's own pages or layouts is wrong. The message says which and where, what was found, and what to do.
 */
export class TemplateError extends Error {
  override name = "TemplateError";
}

interface Fault {
  /** The template's path as the engine gives it; empty where only Eleventy knows. */
  path: string;
  /** From 1, null where it is not known. */
  line: number | null;
  column: number | null;
  found: string;
  remedy: string;
  /** Whether `line` is counted from the end of the front matter. */
  isBehindFrontMatter: boolean;
}

const mend = "mend it, and build again";

/** Recognise errors of the template engines and of Eleventy by their messages. */
const kinds: ((message: string) => Fault | null)[] = [nunjucksFault, liquidFault, layoutFault, frontMatterFault];

/**
 * Finds the template's error behind what Eleventy throws; null where there is none. Pages from content folders
 * (`roots`) are named by their files.
 */
export function templateErrorOf(error: unknown, roots: readonly string[]): TemplateError | null {
  const causes = [...causesOf(error)];
  const described = causes.find(({ message }) => message.startsWith(expected));
  if (described !== undefined) return new TemplateError(described.message, { cause: error });
  for (const { message } of causes) {
    for (const kind of kinds) {
      const fault = kind(message);
      if (fault !== null) return new TemplateError(describe(fault, pageOf(causes), roots), { cause: error });
    }
  }
  return null;
}

/**
 * Reads `(./a.njk) [Line 2, Column 4]`: a line for each template that includes the next, then what was found in the
 * last.
 */
function nunjucksFault(message: string): Fault | null {
  const lines = message.split("\n");
  const place = /^ ?\((.+?)\)(?: \[Line (\d+), Column (\d+)\])?$/.exec(
    lines.findLast((line) => /^ ?\(/.test(line)) ?? "",
  );
  if (place === null || lines.length < 2) return null;
  const found = (lines.at(-1) ?? "").trim().replace(/^(?:Error|Template render error): /, "");
  return {
    path: place[1] ?? "",
    line: numberIn(place[2]),
    column: numberIn(place[3]),
    found,
    remedy: mend,
    isBehindFrontMatter: true,
  };
}

/** Reads `undefined filter: a, file:a.md, line:2, col:4`, followed by the lines around it. */
function liquidFault(message: string): Fault | null {
  const match = /^(.*), file:(.+), line:(\d+), col:(\d+)/.exec(message);
  if (match === null) return null;
  const [, said = "", path = ""] = match;
  const found = said.replace(/^ENOENT: Failed to lookup (".*?").*$/, "no template $1, which it includes");
  return { path, line: numberIn(match[3]), column: numberIn(match[4]), found, remedy: mend, isBehindFrontMatter: true };
}

function layoutFault(message: string): Fault | null {
  const name = /layout that does not exist: .* \(via `layout: (.*)`\)/.exec(message)?.[1];
  if (name === undefined) return null;
  const known = namesIn(join(packageFolder, "layouts")).filter((file) => file.endsWith(".njk"));
  const remedy = `name one of your own, or one of ${known.join(", ")}`;
  return {
    path: "",
    line: null,
    column: null,
    found: `the layout ${name}, which does not exist`,
    remedy,
    isBehindFrontMatter: false,
  };
}

/** Reads `unexpected end of the stream (4:1)`, followed by the lines around it. */
function frontMatterFault(message: string): Fault | null {
  const match = /^(.+) \((\d+):(\d+)\)\n\n/.exec(message);
  if (match === null) return null;
  const [, found = ""] = match;
  return {
    path: "",
    line: numberIn(match[2]),
    column: numberIn(match[3]),
    found,
    remedy: mend,
    isBehindFrontMatter: false,
  };
}

/** The page that Eleventy was rendering, as its messages name it; empty where they do not. */
function pageOf(causes: readonly Error[]): string {
  for (const { message } of causes) {
    const path = /(?:template |for the "|from ")([^"\n]+?)(?:"|$)/.exec(message)?.[1];
    if (path !== undefined) return path;
  }
  return "";
}

function describe(
  { path, line, column, isBehindFrontMatter, found, remedy }: Fault,
  page: string,
  roots: readonly string[],
): string {
  const file = fileOf(path || page, roots);
  const place =
    line === null ? file : [file, line + (isBehindFrontMatter ? linesBefore(file) : 0), column ?? 1].join(":");
  return `${expected}, found in ${place}: ${found}; ${remedy}`;
}

/** The file of a template. Templates from content folders have virtual paths in Eleventy, at which there is no file. */
function fileOf(path: string, roots: readonly string[]): string {
  if (!disk.exists(path)) return siteFile(roots, join("pages", basename(path)));
  return isAbsolute(path) ? relative(process.cwd(), path) : join(path);
}

/** How many lines the front matter takes, which the engines do not count. */
function linesBefore(file: string): number {
  const lines = disk.exists(file) ? decodeText(disk.readFile(file), "utf-8").text.split("\n") : [];
  return /^---\s*$/.test(lines[0] ?? "") ? lines.findIndex((line, nth) => nth > 0 && /^---\s*$/.test(line)) + 1 : 0;
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
