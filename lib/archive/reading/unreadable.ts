import { systemErrors } from "../../io/system-errors.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";

/** Errors that concern one file or folder, while others can be read. */
const ofOneFile = new Set([
  ...["EACCES", "EPERM", "ENOENT", "ESTALE", "ENOTDIR", "EISDIR", "ENXIO"],
  ...["ELOOP", "ENAMETOOLONG", "EBUSY", "EIO", "ETIMEDOUT"],
]);

/** Node puts this character for bytes of a name that are not UTF-8; there is no file with the resulting name. */
const lostBytes = "\uFFFD";
const otherName = { meaning: "a name that is not UTF-8, at which nothing can be read", remedy: "rename it" };

/**
 * The problem of a file or folder of the content that can't be read and is left out; the others are read.
 * @throws {Error} the given error where it does not concern this file alone, such as too many open files.
 */
export function unreadable(file: string, kind: "file" | "folder", error: unknown): Diagnostic {
  const code = String((error as NodeJS.ErrnoException).code);
  const known =
    code === "ENOENT" && file.includes(lostBytes) ? otherName : ofOneFile.has(code) ? systemErrors[code] : undefined;
  if (known === undefined) throw error;
  const message = `expected a ${kind} that can be read, found ${known.meaning} (${code}); it is left out: ${known.remedy}`;
  return problemOfFile(file, "error", "unreadable", message);
}
