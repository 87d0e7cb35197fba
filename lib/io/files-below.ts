import { entriesBelow } from "./entries-below.ts";

/** Sorted paths of the files below a folder. */
export function filesBelow(folder: string): string[] {
  return entriesBelow(folder, (entry) => entry.isFile());
}
