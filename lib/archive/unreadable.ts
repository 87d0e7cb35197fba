import type { Diagnostic } from "../model/diagnostic.ts";

/** What the system says of one file or folder while others can be read, and what to do. */
const refusals = new Map<string, [meaning: string, remedy: string]>([
  ["EACCES", ["no right to it", "give the user who builds the right to it"]],
  ["EPERM", ["no right to it", "give the user who builds the right to it"]],
  ["ENOENT", ["nothing there any more", "see whether another program removes it, and build again"]],
  ["ENOTDIR", ["nothing there any more", "see whether another program removes it, and build again"]],
  ["EISDIR", ["a folder", "see whether another program replaces it, and build again"]],
  ["ELOOP", ["a link that leads to itself", "mend the link"]],
  ["ENAMETOOLONG", ["a path longer than the system allows", "shorten it"]],
  ["EBUSY", ["that another program holds it", "end that program, and build again"]],
  ["EIO", ["a device that fails", "see to the device, and build again"]],
]);

/**
 * Says of a file or folder of the content that it can't be read: it is left out, and the others are read.
 * @throws {Error} the error itself where it is not that file that is at fault, but, say, too many are open.
 */
export function unreadable(file: string, kind: "file" | "folder", error: unknown): Diagnostic {
  const code = String((error as NodeJS.ErrnoException).code);
  const refusal = refusals.get(code);
  if (refusal === undefined) throw error;
  const [meaning, remedy] = refusal;
  const message = `expected a ${kind} that can be read, found ${meaning} (${code}); it is left out: ${remedy}`;
  return { file, line: 1, column: 1, severity: "error", message, ruleId: "unreadable" };
}
