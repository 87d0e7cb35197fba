import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { disk } from "../../io/disk.ts";
import { namesIn } from "../site-files.ts";

/** Folder with a file for each output that is being swapped, so that a command for another output can recover it. */
const journals = join(".cache", "kbpress-swaps");

function journalOf(output: string): string {
  return join(journals, createHash("sha256").update(resolve(output)).digest("hex").slice(0, 16));
}

/** Records that an output is about to be swapped. */
export function openJournal(output: string): void {
  disk.makeFolder(journals);
  disk.writeFile(journalOf(output), resolve(output));
}

/** Records that the swap of an output has ended or was never begun. */
export function closeJournal(output: string): void {
  disk.remove(journalOf(output));
}

/** The outputs whose swaps were begun by commands in this folder and are not recorded as ended. */
export function openJournals(): { output: string; close: () => void }[] {
  if (!disk.exists(journals)) return [];
  return namesIn(journals).map((name) => {
    const journal = join(journals, name);
    const close = (): void => {
      disk.remove(journal);
    };
    return { output: disk.readFile(journal).toString(), close };
  });
}
