import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { disk } from "../io/disk.ts";
import { SearchEngineError } from "./search-engine-error.ts";

const fileName = /^en_([\da-f]+)\.pf_fragment$/;
const start = /^pagefind_dcd\{"url":"([^"]+)"/;

/**
 * The names under which the full-text engine has written articles into a folder, by the articles' addresses; where there
 * are no articles it makes no folder for them.
 */
export function readFragmentNames(folder: string): Map<string, string> {
  const names = new Map<string, string>();
  const files = disk.exists(join(folder, "fragment")) ? disk.listFolder(join(folder, "fragment")) : [];
  for (const { name: file } of files) {
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
