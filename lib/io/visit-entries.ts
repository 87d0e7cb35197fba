import type { Dirent } from "node:fs";
import { join } from "node:path";
import { disk } from "./disk.ts";

/**
 * Calls `visit` with each entry below a folder and its path there, in the order of the file system; folders are gone
 * through, and are none of them.
 */
export function visitEntries(folder: string, visit: (path: string, entry: Dirent) => void): void {
  for (const entry of disk.listFolder(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) visitEntries(path, visit);
    else visit(path, entry);
  }
}
