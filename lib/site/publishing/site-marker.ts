import { join } from "node:path";
import { siteMarker } from "../../archive/reading/walk-content.ts";
import { disk } from "../../io/disk.ts";

/** Marks a finished site as made by kbpress, which may then replace it. */
export function markSite(folder: string): void {
  disk.writeFile(join(folder, siteMarker), "This folder is made by kbpress; the next build replaces it.\n");
}

/** Whether a folder is a finished site that kbpress made. */
export function isSite(folder: string): boolean {
  return disk.exists(join(folder, siteMarker));
}
