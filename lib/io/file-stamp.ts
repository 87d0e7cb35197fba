import type { Stats } from "node:fs";
import { disk } from "./disk.ts";

/** Some file systems store times in steps of two seconds. */
const timeStep = 2000;

/**
 * A text made of a file's size, times and inode; it differs whenever the bytes may have changed. Null where the last
 * change is so recent (`now` is in milliseconds) that another one might have the same times.
 */
export function fileStamp({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): string | null {
  if (Math.max(mtimeMs, ctimeMs) > now - timeStep) return null;
  return `${String(size)} ${String(mtimeMs)} ${String(ctimeMs)} ${String(ino)}`;
}

/**
 * Whether a file still has a stamp, so that its bytes are the same. False where the stamp is null or the file can't be
 * examined.
 */
export function hasStamp(path: string, stamp: string | null): boolean {
  if (stamp === null) return false;
  try {
    const stats = disk.stat(path);
    return stats !== undefined && fileStamp(stats, Infinity) === stamp;
  } catch {
    return false;
  }
}
