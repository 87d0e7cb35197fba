import type { Dirent } from "node:fs";
import { visitEntries } from "./visit-entries.ts";

/** Paths of the entries below a folder that are accepted, in order; folders are entered but are not among them. */
export function entriesBelow(folder: string, accept: (entry: Dirent) => boolean): string[] {
  const paths: string[] = [];
  visitEntries(folder, (path, entry) => {
    if (accept(entry)) paths.push(path);
  });
  return paths.sort();
}
