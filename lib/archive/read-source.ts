import { disk } from "../io/disk.ts";
import type { Article } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { parseSource } from "../parse/parse-source.ts";

/** The articles of a file, and what was found wrong: that it can't be read, too. */
export function readSource(path: string): { articles: Article[]; diagnostics: Diagnostic[] } {
  const bytes = readBytes(path);
  return Buffer.isBuffer(bytes) ? parseSource({ path, bytes }) : { articles: [], diagnostics: [bytes] };
}

/** The bytes of a file, or why it can't be read. */
export function readBytes(path: string): Buffer | Diagnostic {
  try {
    return disk.readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const message = `expected a file that can be read, found ${code}; give the reading user the right to it`;
    return { file: path, line: 1, column: 1, severity: "error", message, ruleId: "unreadable" };
  }
}
