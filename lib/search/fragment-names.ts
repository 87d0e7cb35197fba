import type { Dirent } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { disk } from "../io/disk.ts";
import { SearchEngineError } from "./search-engine-error.ts";

const fileName = /^en_([\da-f]+)\.pf_fragment$/;
const start = /^pagefind_dcd\{"url":"([^"]+)"/;

/** How many articles the full-text engine has begun to write into a folder; of its writing it tells nothing itself. */
export function countFragments(folder: string): number {
  return filesOf(folder).length;
}

/**
 * The names under which the full-text engine has written articles into a folder, by the articles' addresses; where there
 * are no articles it makes no folder for them.
 */
export function readFragmentNames(folder: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name: file } of filesOf(folder)) {
    const name = fileName.exec(file)?.[1];
    const url = start.exec(gunzipSync(disk.readFile(join(folder, "fragment", file))).toString("utf8"))?.[1];
    if (name === undefined || url === undefined)
      throw new SearchEngineError(
        `${join(folder, "fragment", file)}: expected an article as Pagefind 1.6 writes it; install the pagefind that package-lock.json names`,
      );
    names.set(url, name);
  }
  return names;
}

function filesOf(folder: string): Dirent[] {
  const fragments = join(folder, "fragment");
  return disk.exists(fragments) ? disk.listFolder(fragments) : [];
}
