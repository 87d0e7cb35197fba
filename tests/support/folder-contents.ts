import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The bytes of each file below a folder, as Latin-1, by path in order. */
export function folderContents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "latin1")]));
}
