import { basename, isAbsolute, join, relative } from "node:path";
import { causesOf } from "../io/causes-of.ts";
import { disk } from "../io/disk.ts";
import { decodeText } from "../text/source-text.ts";
import { namesIn, packageFolder, siteFile } from "../site/site-files.ts";

const expected = "expected the site's own pages and layouts to be free of errors";

/** A page or layout of the site's own is wrong. The message says which and where, what was found, and what to do. */
export class TemplateError extends Error {
  override name = "TemplateError";
}

interface Fault {
  /** The template as its engine names it; empty where only Eleventy knows. */
  path: string;
  /** From 1, null where it is not known. */
  line: number | null;
  column: number | null;
  found: string;
  remedy: string;
  /** Whether lines are counted from the front matter's end. */
  isBehindFrontMatter: boolean;
}

const mend = "mend it, and build again";

/** How errors of the template engines and of Eleventy are told from others: by their messages. */
const kinds: ((message: string) => Fault | null)[] = [nunjucksFault, liquidFault, layoutFault, frontMatterFault];

/** The error of a template behind what Eleventy throws; null where there is none. Pages of `roots` are named by their files. */
export function templateErrorOf(error: unknown, roots: readonly string[]): TemplateError | null {
  const causes = [...causesOf(error)];
  const told = causes.find(({ message }) => message.startsWith(expected));
  if (told !== undefined) return new TemplateError(told.message, { cause: error });
  for (const { message } of causes) {
    for (const kind of kinds) {
      const fault = kind(message);
      if (fault !== null) return new TemplateError(describe(fault, pageOf(causes), roots), { cause: error });
    }
  }
  return null;
}

/** `(./a.njk) [Line 2, Column 4]`, a line for each template that includes the next, and what was found in the last. */
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

/** `undefined filter: a, file:a.md, line:2, col:4`, and the lines around it. */
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

/** `unexpected end of the stream (4:1)`, and the lines around it. */
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

/** The page that Eleventy says it was at work on. */
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

/** The file that a template was read from: Eleventy has those of content folders by a name where no file is. */
function fileOf(path: string, roots: readonly string[]): string {
  if (!disk.exists(path)) return siteFile(roots, join("pages", basename(path)));
  return isAbsolute(path) ? relative(process.cwd(), path) : join(path);
}

/** Lines of the front matter, behind which the engines begin to count. */
function linesBefore(file: string): number {
  const lines = disk.exists(file) ? decodeText(disk.readFile(file), "utf-8").text.split("\n") : [];
  return /^---\s*$/.test(lines[0] ?? "") ? lines.findIndex((line, nth) => nth > 0 && /^---\s*$/.test(line)) + 1 : 0;
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
