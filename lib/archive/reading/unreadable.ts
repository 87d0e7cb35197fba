import { systemErrors } from "../../io/system-errors.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";

/** What the system says of one file or folder while others can be read. */
const ofOneFile = new Set([
  ...["EACCES", "EPERM", "ENOENT", "ESTALE", "ENOTDIR", "EISDIR", "ENXIO"],
  ...["ELOOP", "ENAMETOOLONG", "EBUSY", "EIO", "ETIMEDOUT"],
]);

/** What Node gives for bytes of a name that are not UTF-8; at the name that comes of it nothing is. */
const lostBytes = "\uFFFD";
const otherName = { meaning: "a name that is not UTF-8, at which nothing can be read", remedy: "rename it" };

/**
 * Says of a file or folder of the content that it can't be read: it is left out, and the others are read.
 * @throws {Error} the error itself where it is not that file that is at fault, but, say, too many are open.
 */
export function unreadable(file: string, kind: "file" | "folder", error: unknown): Diagnostic {
  const code = String((error as NodeJS.ErrnoException).code);
  const known =
    code === "ENOENT" && file.includes(lostBytes) ? otherName : ofOneFile.has(code) ? systemErrors[code] : undefined;
  if (known === undefined) throw error;
  const message = `expected a ${kind} that can be read, found ${known.meaning} (${code}); it is left out: ${known.remedy}`;
  return problemOfFile(file, "error", "unreadable", message);
}
