import { basename, dirname, join, resolve } from "node:path";
import { disk } from "../io/disk.ts";
import { UsageError } from "./user-errors.ts";

/** Marks a folder as a site that kbpress made and may replace. */
const markerName = ".kbpress";

/** Where a site is built, beside its output, before it takes the output's place. */
function stagingFolder(output: string): string {
  return siblingOf(output, "new");
}

function retiredFolder(output: string): string {
  return siblingOf(output, "old");
}

function siblingOf(output: string, suffix: string): string {
  const path = resolve(output);
  return join(dirname(path), `.${basename(path)}.kbpress-${suffix}`);
}

/**
 * Makes an empty staging folder.
 * @throws {UsageError} where the output can't be written, or holds something that kbpress did not make.
 */
export function openStaging(output: string): string {
  const staging = stagingFolder(output);
  recoverSwap(output);
  requireReplaceable(output);
  try {
    disk.makeFolder(dirname(staging));
    disk.requireWritable(dirname(staging));
    disk.remove(staging);
    disk.makeFolder(staging);
  } catch (error) {
    throw new UsageError(
      `the output ${output} can't be written: ${(error as Error).message}; choose another with --output DIR`,
    );
  }
  return staging;
}

function requireReplaceable(output: string): void {
  if (!disk.exists(output)) return;
  const isFolder = disk.stat(output)?.isDirectory() === true;
  const isOurs = isFolder && (disk.exists(join(output, markerName)) || disk.listFolder(output).length === 0);
  if (isOurs) return;
  const found = isFolder ? "a folder with other files" : "a file";
  throw new UsageError(
    `expected ${output} to be free or an earlier site, found ${found}; it is left alone: remove it or choose another with --output DIR`,
  );
}

/** Removes what a build that failed has written. */
export function removeStaging(output: string): void {
  disk.remove(stagingFolder(output));
}

/** Marks a finished site as made by kbpress. */
export function markSite(folder: string): void {
  disk.writeFile(join(folder, markerName), "This folder is made by kbpress; the next build replaces it.\n");
}

/** Puts the finished staging folder in the output's place by two renames; the old site is removed after them. */
export function publishStaging(output: string): void {
  const staging = stagingFolder(output);
  const retired = retiredFolder(output);
  markSite(staging);
  openJournal(output);
  if (disk.exists(output)) disk.move(output, retired);
  disk.move(staging, output);
  disk.remove(retired);
  closeJournal();
}

/** Names the output whose swap is under way, so that a command that knows nothing of it can recover it. */
const journal = join(".cache", "kbpress-swap");

function openJournal(output: string): void {
  disk.makeFolder(dirname(journal));
  disk.writeFile(journal, resolve(output));
}

function closeJournal(): void {
  disk.remove(journal);
}

/** Recovers the swap that the last command in this folder left behind, if any; see `recoverSwap`. */
export function recoverJournaledSwap(): string | null {
  if (!disk.exists(journal)) return null;
  const recovered = recoverSwap(disk.readFile(journal).toString());
  closeJournal();
  return recovered;
}

/**
 * Finishes or undoes a swap that was interrupted: a site that was already moved away gives way to the finished new one
 * or comes back. Answers with what was done, null where nothing was to do.
 */
export function recoverSwap(output: string): string | null {
  const retired = retiredFolder(output);
  return disk.exists(retired) ? finishSwap(output, stagingFolder(output), retired) : null;
}

function finishSwap(output: string, staging: string, retired: string): string {
  if (disk.exists(output)) {
    disk.remove(retired);
    return `removed the site that ${output} had replaced`;
  }
  const isFinished = disk.exists(join(staging, markerName));
  disk.move(isFinished ? staging : retired, output);
  disk.remove(retired);
  return isFinished ? `finished an interrupted build of ${output}` : `restored ${output} after an interrupted build`;
}
