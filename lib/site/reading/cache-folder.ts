import { join } from "node:path";
import type { Progress } from "../../model/progress.ts";

/** Folder for what is kept from build to build, inside the working folder; safe to delete. */
export const cacheFolder = join(".cache", "kbpress");

/** Writes to the cache. If that fails the build goes on: only the next one is slower. */
export function tryWriteCache(write: () => void, progress: Progress): void {
  try {
    write();
  } catch (error) {
    progress.note(`the next build will start from nothing: ${cacheFolder} can't be written: ${String(error)}`);
  }
}
