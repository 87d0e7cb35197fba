import type { Stats } from "node:fs";

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
