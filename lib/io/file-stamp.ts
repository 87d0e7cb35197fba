import type { Stats } from "node:fs";
import { disk } from "./disk.ts";

/** Some file systems keep times in steps of two seconds. */
const timeStep = 2000;

/**
 * What the system says of a file's last change: a different text whenever its bytes may have changed. Null where the
 * change is so recent (`now`, in milliseconds) that a further one may have the same times.
 */
export function fileStamp({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): string | null {
  if (Math.max(mtimeMs, ctimeMs) > now - timeStep) return null;
  return `${String(size)} ${String(mtimeMs)} ${String(ctimeMs)} ${String(ino)}`;
}

/**
 * Whether a file still has a stamp, so that its bytes are the same; false where no stamp was taken, or the file can't
 * be looked at.
 */
export function bearsStamp(path: string, stamp: string | null): boolean {
  if (stamp === null) return false;
  try {
    const stats = disk.stat(path);
    return stats !== undefined && fileStamp(stats, Infinity) === stamp;
  } catch {
    return false;
  }
}
