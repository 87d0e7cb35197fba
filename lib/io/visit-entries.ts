import type { Dirent } from "node:fs";
import { join } from "node:path";
import { disk } from "./disk.ts";

/**
 * Calls `visit` with each entry below a folder and its path there, in the order of the file system; folders are gone
 * through, and are none of them. One that can't be listed is an error, or is given to `refuse` with it.
 */
export function visitEntries(
  folder: string,
  visit: (path: string, entry: Dirent) => void,
  refuse: (folder: string, error: unknown) => void = rethrow,
): void {
  for (const entry of entriesOf(folder, refuse)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) visitEntries(path, visit, refuse);
    else visit(path, entry);
  }
}

function entriesOf(folder: string, refuse: (folder: string, error: unknown) => void): Dirent[] {
  try {
    return disk.listFolder(folder);
  } catch (error) {
    refuse(folder, error);
    return [];
  }
}

function rethrow(_folder: string, error: unknown): never {
  throw error;
}
