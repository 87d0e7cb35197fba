import type { Dirent } from "node:fs";
import { visitEntries } from "./visit-entries.ts";

/** Sorted paths of the accepted entries below a folder; folders are entered but never included. */
export function entriesBelow(folder: string, accept: (entry: Dirent) => boolean): string[] {
  const paths: string[] = [];
  visitEntries(folder, (path, entry) => {
    if (accept(entry)) paths.push(path);
  });
  return paths.sort();
}
