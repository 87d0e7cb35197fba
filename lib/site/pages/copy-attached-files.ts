import { addProblems } from "../../archive/add-problems.ts";
import { disk } from "../../io/disk.ts";
import { fileStamp } from "../../io/file-stamp.ts";
import type { Site } from "../load-site.ts";
import { copyStaticFiles } from "../own-pages/static-files.ts";
import { hashOfValues, type PageCache } from "./page-cache.ts";

/**
 * Copies the files that texts name into the folder of a site; those that are untouched since the last build copied them
 * are taken over.
 * @throws {Error} where the folder can't be written.
 */
export function copyAttachedFiles(
  { attached, archive }: Pick<Site, "attached" | "archive">,
  folder: string,
  cache: PageCache,
): void {
  const begun = Date.now();
  const changed = new Map<string, string>();
  for (const [address, path] of attached.files) {
    const stats = disk.stat(path);
    const stamp = stats === undefined ? null : fileStamp(stats, begun);
    const valuesHash = hashOfValues(JSON.stringify([path, stamp]));
    if (stamp !== null && cache.takeOver(address, valuesHash)) continue;
    cache.keep(address, valuesHash);
    changed.set(address, path);
  }
  addProblems(archive, copyStaticFiles(changed, folder));
}
