import type { Dirent } from "node:fs";
import { join } from "node:path";
import { disk } from "./disk.ts";

/** Paths of the entries below a folder that are accepted, in order; folders are gone through, and are none of them. */
export function entriesBelow(folder: string, accept: (entry: Dirent) => boolean): string[] {
  const paths: string[] = [];
  const collect = (parent: string): void => {
    for (const entry of disk.listFolder(parent)) {
      const path = join(parent, entry.name);
      if (entry.isDirectory()) collect(path);
      else if (accept(entry)) paths.push(path);
    }
  };
  collect(folder);
  return paths.sort();
}
