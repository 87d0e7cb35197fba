import type { Dirent } from "node:fs";
import { join } from "node:path";
import { disk } from "./disk.ts";

/**
 * Calls `visit` with each entry below a folder and the entry's path, in the file system's order. Folders are entered
 * but not visited. If a folder can't be listed, `refuse` gets the error; by default it is thrown.
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
