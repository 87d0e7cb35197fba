import { join } from "node:path";
import { disk } from "../io/disk.ts";

export interface ListedFile {
  bytes: number;
  /** Time of its last change, in milliseconds; with the bytes 0 for what is no file. */
  modified: number;
}

/** All that is in a site and no folder, links that others put there among it, by paths in the site. */
export type SiteListing = ReadonlyMap<string, ListedFile>;

const noFile: ListedFile = { bytes: 0, modified: 0 };

/** Goes through the folder of a site once; empty where there is none. */
export function listSite(folder: string): SiteListing {
  const files = new Map<string, ListedFile>();
  const collect = (path: string): void => {
    const parent = join(folder, path);
    for (const entry of disk.listFolder(parent)) {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) collect(name);
      else files.set(name, entry.isFile() ? statsOf(join(parent, entry.name)) : noFile);
    }
  };
  if (disk.exists(folder)) collect("");
  return files;
}

function statsOf(path: string): ListedFile {
  const stats = disk.stat(path);
  return stats === undefined ? noFile : { bytes: stats.size, modified: stats.mtimeMs };
}
