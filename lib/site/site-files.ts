import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { disk } from "../io/disk.ts";

/** Folder of the package: the one above `dist/`, and above `lib/` when the sources run. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Path of one of the site's own files (`pages/about.md`): a content root's, else the package's. */
export function siteFile(roots: readonly string[], path: string): string {
  const folders = [...roots, join(packageFolder, "content")];
  return (
    folders.map((folder) => join(folder, path)).find((candidate) => disk.exists(candidate)) ??
    join(packageFolder, "content", path)
  );
}

/** Names of the files in one of the site's own folders, of the package and of all roots, in order. */
export function siteFileNames(roots: readonly string[], folder: string): string[] {
  const folders = [...roots, join(packageFolder, "content")].map((root) => join(root, folder));
  const names = folders.filter((path) => disk.exists(path)).flatMap((path) => namesIn(path));
  return [...new Set(names)].sort();
}

/** Names of what is in a folder, in order. */
export function namesIn(folder: string): string[] {
  return disk
    .listFolder(folder)
    .map(({ name }) => name)
    .sort();
}
