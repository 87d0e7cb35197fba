import { disk } from "../io/disk.ts";
import type { Article } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { parseSource } from "../parse/parse-source.ts";
import { unreadable } from "./unreadable.ts";

/** The articles of a file, and what was found wrong: that it can't be read, too. */
export function readSource(path: string): { articles: Article[]; diagnostics: Diagnostic[] } {
  const bytes = readBytes(path);
  return Buffer.isBuffer(bytes) ? parseSource({ path, bytes }) : { articles: [], diagnostics: [bytes] };
}

/**
 * The bytes of a file, or why it can't be read.
 * @throws {Error} of the system where it is not the file that is at fault.
 */
export function readBytes(path: string): Buffer | Diagnostic {
  try {
    return disk.readFile(path);
  } catch (error) {
    return unreadable(path, "file", error);
  }
}
