import { entriesBelow } from "./entries-below.ts";

/** Paths of the files below a folder, in order. */
export function filesBelow(folder: string): string[] {
  return entriesBelow(folder, (entry) => entry.isFile());
}
