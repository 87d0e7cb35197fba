import { relative, sep } from "node:path";
import { disk } from "../../io/disk.ts";
import { visitEntries } from "../../io/visit-entries.ts";

/** A file of a site, as the file system tells of it. */
export interface ListedFile {
  bytes: number;
  /** Time of its last change, in milliseconds. */
  modified: number;
}

/** All that is in a site and no folder, by paths in the site; links that others put there have no bytes and no time. */
export type SiteListing = ReadonlyMap<string, ListedFile>;

const noFile: ListedFile = { bytes: 0, modified: 0 };

/** Goes through the folder of a site once; empty where there is none. */
export function listSite(folder: string): SiteListing {
  const files = new Map<string, ListedFile>();
  if (!disk.exists(folder)) return files;
  visitEntries(folder, (path, entry) => {
    const name = relative(folder, path).replaceAll(sep, "/");
    files.set(name, entry.isFile() ? statsOf(path) : noFile);
  });
  return files;
}

function statsOf(path: string): ListedFile {
  const stats = disk.stat(path);
  return stats === undefined ? noFile : { bytes: stats.size, modified: stats.mtimeMs };
}
