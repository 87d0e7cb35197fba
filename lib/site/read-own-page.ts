import { disk } from "../io/disk.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readFrontMatter } from "../parse/containers/front-matter.ts";
import { splitLines } from "../text/line.ts";

/** What the front matter of a page may say, and in which form; Eleventy would run some of the rest as code. */
const keys = new Map([
  ["title", /./],
  ["description", /./],
  ["layout", /^[\w-]+\.njk$/],
  ["permalink", /^\/(?!kb\/)(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/],
]);

/**
 * The text of one of the site's own pages, and what is wrong with it; null where it can't be a page: a file that is not
 * Markdown, or front matter that says more than title, description, layout and an address outside of `/kb/`.
 */
export function readOwnPage(path: string): { text: string | null; diagnostics: Diagnostic[] } {
  const leaveOut = (line: number, message: string): ReturnType<typeof readOwnPage> => ({
    text: null,
    diagnostics: [{ file: path, line, column: 1, severity: "error", message, ruleId: "page" }],
  });
  if (!path.endsWith(".md")) return leaveOut(1, "expected a page that ends in .md, found another file; it is left out");
  const text = disk.readFile(path).toString();
  if (!/^---[ \t]*\r?\n/.test(text))
    return leaveOut(1, 'expected a page that begins with a line "---" and front matter, found none; it is left out');
  const { data, lines, problems } = readFrontMatter(splitLines(text, "keep"));
  if (problems.length > 0) return { text: null, diagnostics: problems.map((problem) => ({ file: path, ...problem })) };
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" && keys.get(key)?.test(value) === true) continue;
    const line = lines.find((candidate) => candidate.text.startsWith(`${key}:`))?.number ?? 1;
    const message = `expected of a page's front matter title, description, layout (a name that ends in .njk) and permalink (a path outside of /kb/), found "${key}" with another value or key; the page is left out`;
    return leaveOut(line, message);
  }
  return { text, diagnostics: [] };
}
