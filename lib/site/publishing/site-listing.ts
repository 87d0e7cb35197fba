import { relative, sep } from "node:path";
import { disk } from "../../io/disk.ts";
import { visitEntries } from "../../io/visit-entries.ts";

/** Size and time of a file. */
export interface ListedFile {
  bytes: number;
  /** Time of its last change, in milliseconds. */
  modified: number;
}

/**
 * All entries of a site except folders, by their paths in it. Links, which kbpress does not make, have 0 bytes and time
 * 0.
 */
export type SiteListing = ReadonlyMap<string, ListedFile>;

const noFile: ListedFile = { bytes: 0, modified: 0 };

/** Lists the files of a site's folder; empty where there is no such folder. */
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
