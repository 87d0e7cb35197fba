import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { disk } from "../io/disk.ts";
import { UsageError } from "./user-errors.ts";

/** Folder of the package: the one above `dist/`, and above `lib/` when the sources run. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Path of one of the site's own files (`pages/about.md`): a content root's, else the package's.
 * @throws {UsageError} where it is a link out of its content root, which would publish a file of another place.
 */
export function siteFile(roots: readonly string[], path: string): string {
  const root = roots.find((folder) => disk.exists(join(folder, path)));
  if (root === undefined) return join(packageFolder, "content", path);
  const file = join(root, path);
  if (disk.realPath(file).startsWith(join(disk.realPath(root), sep))) return file;
  throw new UsageError(
    `expected ${file} to lie in ${root}, found a link that leads out of it; put a copy in its place`,
  );
}

/** Names of the files in one of the site's own folders, of the package and of all roots, in order. */
export function siteFileNames(roots: readonly string[], folder: string): string[] {
  const folders = [...roots, join(packageFolder, "content")].map((root) => join(root, folder));
  const names = folders.filter((path) => disk.exists(path)).flatMap(namesIn);
  return [...new Set(names)].filter((name) => !name.startsWith(".")).sort();
}

/** Names of what is in a folder, in order. */
export function namesIn(folder: string): string[] {
  return disk
    .listFolder(folder)
    .map(({ name }) => name)
    .sort();
}
