import matter from "gray-matter";
import { FAILSAFE_SCHEMA, loadAll, YAMLException } from "js-yaml";
import { problemAt, type Problem } from "../../model/diagnostic.ts";
import type { Line } from "../../text/line.ts";

/** Front matter as it was read, and what follows it. */
export interface FrontMatter {
  /** Values by key; empty where the YAML does not parse. */
  data: Record<string, unknown>;
  /** The lines between the two `---`. */
  lines: Line[];
  /** The lines behind the closing `---`. */
  content: Line[];
  problems: Problem[];
}

/** Whether a text begins with a line of three dashes; `---js` and its like, which gray-matter would run, do not count. */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*(?:[\r\n]|$)/.test(text);
}

/**
 * Splits front matter from what follows and reads its YAML; trouble in it is a problem at its line. Front matter whose
 * end is missing is taken to end where no more `key: value` stands. Of more than `mostCharacters` nothing is read:
 * gray-matter takes the square of the number of blank lines.
 */
export function readFrontMatter(lines: readonly Line[], mostCharacters = Infinity): FrontMatter {
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line.text));
  if (end < 0) {
    const message = 'expected a line "---" that ends the front matter, found none; add it';
    const other = lines.findIndex((line, index) => index > 0 && !/^(?:[\w-]+:|\s+\S|- )/.test(line.text));
    const inner = lines.slice(1, other < 0 ? lines.length : other);
    const { data, problems } = readYaml(inner, lines[0], mostCharacters);
    return {
      data,
      lines: inner,
      content: lines.slice(1 + inner.length),
      problems: [at(lines[0], 0, message), ...problems],
    };
  }
  const inner = lines.slice(1, end);
  const { data, problems } = readYaml(inner, lines[0], mostCharacters);
  return { data, lines: inner, content: lines.slice(end + 1), problems };
}

function readYaml(
  inner: readonly Line[],
  opening: Line | undefined,
  mostCharacters: number,
): Pick<FrontMatter, "data" | "problems"> {
  const marker = inner.find((line) => line.text.startsWith("---"));
  if (marker !== undefined) {
    const message = `expected "---" alone on a line that ends the front matter, found "${marker.text}"; quote or remove it`;
    return { data: {}, problems: [at(marker, 0, message)] };
  }
  const yaml = inner.map((line) => line.text).join("\n");
  if (yaml.length > mostCharacters) {
    const message = `expected front matter of at most ${mostCharacters.toLocaleString("en-US")} characters, found ${yaml.length.toLocaleString("en-US")}; move text behind it, or raise limits.frontMatterLength in kbpress.json`;
    return { data: {}, problems: [at(opening, 0, message)] };
  }
  try {
    const language = /^---([^-].*)/.exec(opening?.text ?? "")?.[1] ?? "";
    const { data } = matter(`---${language}\n${yaml}\n---\n`, { engines });
    if (isPlainObject(data)) return { data, problems: [] };
    return {
      data: {},
      problems: [at(opening, 0, "expected lines `key: value` in the front matter, found other YAML")],
    };
  } catch (error) {
    if (error instanceof YAMLException) return { data: {}, problems: [yamlProblem(error, inner, opening)] };
    const message = `expected "---" alone before front matter in YAML, found "${opening?.text ?? ""}"; remove what follows the dashes, which is not run`;
    return { data: {}, problems: [at(opening, 0, message)] };
  }
}

/** YAML alone: gray-matter's own engines run JavaScript. */
const engines = { yaml: parseYaml, json: refuse, javascript: refuse };

/**
 * All values are texts: `0.10` keeps its zero, and `2026-11-31` is not taken for the first of December. Aliases are
 * refused: a few lines of them stand for gigabytes.
 */
function parseYaml(yaml: string): object {
  const documents = loadAll(yaml, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  return documents.length > 1 ? documents : (documents[0] ?? {});
}

function refuse(): never {
  throw new Error("front matter is YAML");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What to do about YAML that is wrong in another way than most, by js-yaml's reason. */
const remedies: Record<string, string> = {
  "duplicated mapping key": "give each key once",
  "tab characters must not be used in indentation": "indent lines with blanks",
  "aliases exceeded maxAliases (0)": 'quote the value that begins with "*", or write out what it stands for',
};
const quoteValues = 'quote values that hold ": " or begin with a special character';

function yamlProblem({ mark, reason }: YAMLException, inner: readonly Line[], opening: Line | undefined): Problem {
  const message = `the front matter is not valid YAML: ${reason}; ${remedies[reason] ?? quoteValues}`;
  return at(inner[(mark?.line ?? 0) - 1] ?? opening, mark?.column ?? 0, message);
}

function at(line: Line | undefined, column: number, message: string): Problem {
  const point = { line: line?.number ?? 1, column: column + 1, offset: (line?.offset ?? 0) + column };
  return problemAt(point, "error", "front-matter", message);
}

/** The line of the front matter that sets a key, to point at. */
export function lineOfKey(frontMatter: FrontMatter, key: string): Line | undefined {
  return frontMatter.lines.find((line) => line.text.startsWith(`${key}:`));
}
