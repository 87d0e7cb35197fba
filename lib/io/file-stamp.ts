import type { Stats } from "node:fs";
import { disk } from "./disk.ts";

/** Some systems tell times in steps of two seconds. */
const timeStep = 2000;

/**
 * What the system says of a file's last change: another text wherever its bytes may be others. Null where the change is
 * so recent (`now`, in milliseconds) that a further one may bear the same times.
 */
export function fileStamp({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): string | null {
  if (Math.max(mtimeMs, ctimeMs) > now - timeStep) return null;
  return `${String(size)} ${String(mtimeMs)} ${String(ctimeMs)} ${String(ino)}`;
}

/** Whether a file bears a stamp still, so that its bytes are the same; not where none was taken, or nothing can be said of it. */
export function bearsStamp(path: string, stamp: string | null): boolean {
  if (stamp === null) return false;
  try {
    const stats = disk.stat(path);
    return stats !== undefined && fileStamp(stats, Infinity) === stamp;
  } catch {
    return false;
  }
}
