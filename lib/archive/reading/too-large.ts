import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";

/** The problem of a file that is larger than `limits.fileBytes` and left out. */
export function tooLarge(file: string, bytes: number, mostBytes: number): Diagnostic {
  const message = `expected a file of at most ${mostBytes.toLocaleString("en-US")} bytes, found ${bytes.toLocaleString("en-US")}; it is left out: split it, or raise limits.fileBytes in kbpress.json`;
  return problemOfFile(file, "error", "file-size", message);
}
