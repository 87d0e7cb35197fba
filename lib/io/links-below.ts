import { join } from "node:path";
import { disk } from "./disk.ts";

/** Paths of the symbolic links below a folder, in order. */
export function linksBelow(folder: string): string[] {
  const paths: string[] = [];
  collect(folder, paths);
  return paths.sort();
}

function collect(folder: string, paths: string[]): void {
  for (const entry of disk.listFolder(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path, paths);
    else if (entry.isSymbolicLink()) paths.push(path);
  }
}
