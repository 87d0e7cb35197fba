import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { disk } from "../../io/disk.ts";
import { namesIn } from "../site-files.ts";

/** Holds a file for each output whose swap is under way, so that a command that knows nothing of it can recover it. */
const journals = join(".cache", "kbpress-swaps");

function journalOf(output: string): string {
  return join(journals, createHash("sha256").update(resolve(output)).digest("hex").slice(0, 16));
}

/** Notes that an output is about to be swapped. */
export function openJournal(output: string): void {
  disk.makeFolder(journals);
  disk.writeFile(journalOf(output), resolve(output));
}

/** Notes that the swap of an output is over, or was never begun. */
export function closeJournal(output: string): void {
  disk.remove(journalOf(output));
}

/** The outputs whose swaps commands in this folder have begun and, as far as their journals tell, not ended. */
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
