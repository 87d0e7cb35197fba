import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { disk } from "./disk.ts";

/** So many files are removed before other work has its turn. */
const filesAtOnce = 100;

/**
 * Removes a folder and all in it, links and not what they lead to, and tells of each entry that is no folder.
 * @throws {Error} of the file system.
 */
export async function removeFolder(folder: string, onRemoved: () => void): Promise<void> {
  for (const [nth, entry] of disk.listFolder(folder).entries()) {
    if (nth % filesAtOnce === 0) await setImmediate();
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeFolder(path, onRemoved);
    else {
      disk.remove(path);
      onRemoved();
    }
  }
  disk.remove(folder);
}
