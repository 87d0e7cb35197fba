import { join } from "node:path";
import { disk } from "../io/disk.ts";

const markerName = ".kbpress";

/** Marks a finished site as made by kbpress, which may then replace it. */
export function markSite(folder: string): void {
  disk.writeFile(join(folder, markerName), "This folder is made by kbpress; the next build replaces it.\n");
}

/** Whether a folder is a finished site that kbpress made. */
export function isSite(folder: string): boolean {
  return disk.exists(join(folder, markerName));
}
