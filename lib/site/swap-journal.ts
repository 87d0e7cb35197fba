import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { disk } from "../io/disk.ts";

/** Folder of a file for each output whose swap is under way, so that a command that knows nothing of it can recover it. */
export const swapJournals = join(".cache", "kbpress-swaps");

function journalOf(output: string): string {
  return join(swapJournals, createHash("sha256").update(resolve(output)).digest("hex").slice(0, 16));
}

/**
 * Notes that what stands at an output is about to be replaced.
 * @throws {Error} of the file system.
 */
export function openJournal(output: string): void {
  disk.makeFolder(swapJournals);
  disk.writeFile(journalOf(output), resolve(output));
}

/** Notes that it is, or that it was left as it was. */
export function closeJournal(output: string): void {
  disk.remove(journalOf(output));
}
