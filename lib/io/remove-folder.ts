import { join } from "node:path";
import { disk } from "./disk.ts";
import { withTurns } from "./with-turns.ts";

/**
 * Removes a folder with its content, and calls `onRemoved` after each entry that is not a folder. Links are removed,
 * not what they lead to. Other work gets its turn meanwhile.
 * @throws {Error} of the file system.
 */
export async function removeFolder(folder: string, onRemoved: () => void): Promise<void> {
  for await (const entry of withTurns(disk.listFolder(folder))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeFolder(path, onRemoved);
    else {
      disk.remove(path);
      onRemoved();
    }
  }
  disk.remove(folder);
}
