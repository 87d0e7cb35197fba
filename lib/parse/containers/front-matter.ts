import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { problemAt, type Problem } from "../../model/diagnostic.ts";
import type { Line } from "../../text/line.ts";

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
  return /^---[ \t]*(?:\r?\n|$)/.test(text);
}

/**
 * Splits front matter from what follows and reads its YAML; trouble in it is a problem at its line. Front matter whose
 * end is missing is taken to end where no more `key: value` stands.
 */
export function readFrontMatter(lines: readonly Line[]): FrontMatter {
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line.text));
  if (end < 0) {
    const message = 'expected a line "---" that ends the front matter, found none; add it';
    const other = lines.findIndex((line, index) => index > 0 && !/^(?:[\w-]+:|\s+\S|- )/.test(line.text));
    const inner = lines.slice(1, other < 0 ? lines.length : other);
    const { data, problems } = readYaml(inner, lines[0]);
    return {
      data,
      lines: inner,
      content: lines.slice(1 + inner.length),
      problems: [at(lines[0], 0, message), ...problems],
    };
  }
  const inner = lines.slice(1, end);
  const { data, problems } = readYaml(inner, lines[0]);
  return { data, lines: inner, content: lines.slice(end + 1), problems };
}

function readYaml(inner: readonly Line[], opening: Line | undefined): Pick<FrontMatter, "data" | "problems"> {
  const marker = inner.find((line) => line.text.startsWith("---"));
  if (marker !== undefined) {
    const message = `expected "---" alone on a line that ends the front matter, found "${marker.text}"; quote or remove it`;
    return { data: {}, problems: [at(marker, 0, message)] };
  }
  const yaml = inner.map((line) => line.text).join("\n");
  try {
    const { data } = matter(`---\n${yaml}\n---\n`, { engines: { yaml: parseYaml } });
    if (typeof data === "object" && !Array.isArray(data)) return { data, problems: [] };
    return {
      data: {},
      problems: [at(opening, 0, "expected lines `key: value` in the front matter, found other YAML")],
    };
  } catch (error) {
    const { line, column, reason } = yamlFault(error);
    const message = `the front matter is not valid YAML: ${reason}; quote values that hold ": " or begin with a special character`;
    return { data: {}, problems: [at(inner[line - 1] ?? opening, column, message)] };
  }
}

/** All values are texts: `0.10` keeps its zero, and `2026-11-31` is not taken for the first of December. */
function parseYaml(yaml: string): object {
  return load(yaml, { schema: FAILSAFE_SCHEMA }) as object;
}

function yamlFault(error: unknown): { line: number; column: number; reason: string } {
  const { mark, reason } = error as { mark?: { line: number; column: number }; reason?: string };
  return { line: mark?.line ?? 1, column: mark?.column ?? 0, reason: reason ?? String(error) };
}

function at(line: Line | undefined, column: number, message: string): Problem {
  const point = { line: line?.number ?? 1, column: column + 1, offset: (line?.offset ?? 0) + column };
  return problemAt(point, "error", "front-matter", message);
}

/** The line of the front matter that sets a key, to point at. */
export function lineOfKey(frontMatter: FrontMatter, key: string): Line | undefined {
  return frontMatter.lines.find((line) => line.text.startsWith(`${key}:`));
}
