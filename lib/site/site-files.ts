import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the package: the one above `dist/`, and above `lib/` when the sources run. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Path of one of the site's own files (`pages/about.md`): a content root's, else the package's. */
export function siteFile(roots: readonly string[], path: string): string {
  const folders = [...roots, join(packageFolder, "content")];
  return (
    folders.map((folder) => join(folder, path)).find((candidate) => existsSync(candidate)) ??
    join(packageFolder, "content", path)
  );
}

/** Names of the files in one of the site's own folders, of the package and of all roots, in order. */
export function siteFileNames(roots: readonly string[], folder: string): string[] {
  const folders = [...roots, join(packageFolder, "content")].map((root) => join(root, folder));
  const names = folders.filter((path) => existsSync(path)).flatMap((path) => readdirSync(path));
  return [...new Set(names)].sort();
}
