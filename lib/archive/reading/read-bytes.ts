import { disk } from "../../io/disk.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { tooLarge } from "./too-large.ts";
import { unreadable } from "./unreadable.ts";

/**
 * The bytes of a file, or a problem that says why it can't be read or has more than `mostBytes`.
 * @throws {Error} of the system where other files would fail, too.
 */
export function readBytes(path: string, mostBytes = Infinity): Buffer | Diagnostic {
  try {
    const found = mostBytes === Infinity ? undefined : disk.stat(path);
    if (found !== undefined && found.isFile() && found.size > mostBytes) return tooLarge(path, found.size, mostBytes);
    return disk.readFile(path);
  } catch (error) {
    return unreadable(path, "file", error);
  }
}
