import { join } from "node:path";
import { siteMarker } from "../../archive/reading/walk-content.ts";
import { disk } from "../../io/disk.ts";

/** Marks a finished site as made by kbpress, so that a later build may replace it. */
export function markSite(folder: string): void {
  disk.writeFile(join(folder, siteMarker), "This folder is made by kbpress; the next build replaces it.\n");
}

/** Whether a folder is a finished site made by kbpress. */
export function isSite(folder: string): boolean {
  return disk.exists(join(folder, siteMarker));
}
