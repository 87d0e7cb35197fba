import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { disk } from "../io/disk.ts";
import { UsageError } from "./usage-error.ts";

/** The package's folder: the one above `dist/`, or above `lib/` when the sources run. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Path of one of the site's own files (`pages/about.md`): a content root's if it has one, else the package's.
 * @throws {UsageError} where it is a link that leads out of its content root: a file of another place would be
 * published.
 */
export function siteFile(roots: readonly string[], path: string): string {
  const root = roots.find((folder) => disk.exists(join(folder, path)));
  if (root === undefined) return join(packageFolder, "content", path);
  return insideOf(root, path);
}

function insideOf(root: string, path: string): string {
  const file = join(root, path);
  if (disk.realPath(file).startsWith(join(disk.realPath(root), sep))) return file;
  throw new UsageError(
    `expected ${file} to lie in ${root}, found a link that leads out of it; put a copy in its place`,
  );
}

/**
 * The files in one of the site's own folders, path by name, sorted by name. Of several with one name a content root's
 * comes before the package's. Entries that can't be read are included: links that lead nowhere, names that are not
 * UTF-8.
 * @throws {UsageError} where one is a link that leads out of its content root.
 */
export function siteFiles(roots: readonly string[], folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const root of [...roots, join(packageFolder, "content")]) {
    if (!disk.exists(join(root, folder))) continue;
    for (const name of namesIn(join(root, folder))) {
      const path = join(folder, name);
      if (files.has(name) || name.startsWith(".")) continue;
      files.set(name, disk.exists(join(root, path)) ? insideOf(root, path) : join(root, path));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of all entries of a folder, sorted. */
export function namesIn(folder: string): string[] {
  return disk
    .listFolder(folder)
    .map(({ name }) => name)
    .sort();
}
