import { join } from "node:path";
import type { Progress } from "../../model/progress.ts";

/** What is kept from build to build, below the folder in which the command runs; safe to delete. */
export const cacheFolder = join(".cache", "kbpress");

/** Writes to the cache; where that fails the build goes on, since only the next one is slower for it. */
export function tryWriteCache(write: () => void, progress: Progress): void {
  try {
    write();
  } catch (error) {
    progress.note(`the next build will start from nothing: ${cacheFolder} can't be written: ${String(error)}`);
  }
}
