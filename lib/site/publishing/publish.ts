import { dirname } from "node:path";
import { disk } from "../../io/disk.ts";
import { removeFolder } from "../../io/remove-folder.ts";
import { faultMessage, SystemFault } from "../../io/system-fault.ts";
import { asStage, type Progress } from "../../model/progress.ts";
import { UsageError } from "../usage-error.ts";
import { isMerging, mergeStaging } from "./merge-staging.ts";
import { lockOutput } from "./output-lock.ts";
import { retiredFolder, stagingFolder } from "./output-siblings.ts";
import { isSite } from "./site-marker.ts";
import { closeJournal, openJournal, openJournals } from "./swap-journal.ts";

/**
 * Makes an empty staging folder and returns its path. Before that, what an interrupted build has left is recovered or
 * removed.
 * @throws {UsageError} where the output can't be written, or holds something that kbpress did not make.
 */
export async function openStaging(output: string, progress: Progress): Promise<string> {
  if (output === "") throw new UsageError('expected a folder for the site, found ""; name one with --output DIR');
  const staging = stagingFolder(output);
  await recoverSwap(output, progress);
  requireReplaceable(output);
  try {
    disk.makeFolder(dirname(staging));
    disk.requireWritable(dirname(staging));
    if (disk.exists(staging)) await removeSite(staging, "removing an unfinished site", null, progress);
    disk.makeFolder(staging);
  } catch (error) {
    throw new UsageError(`the output ${output} can't be written: ${faultMessage(error)}`);
  }
  return staging;
}

function requireReplaceable(output: string): void {
  const found = whatIsInPlaceOf(output);
  if (found === null) return;
  throw new UsageError(
    `expected ${output} to be free or an earlier site, found ${found}; it is left alone: choose another with --output DIR, or remove this one if nobody needs it`,
  );
}

/** What is at the output and may not be replaced; null where nothing is. */
function whatIsInPlaceOf(output: string): string | null {
  if (!disk.exists(output)) return disk.isLink(output) ? "a link that leads nowhere" : null;
  if (disk.stat(output)?.isDirectory() !== true) return "a file";
  const isOurs = isSite(output) || disk.listFolder(output).length === 0;
  return isOurs ? null : "a folder with other files";
}

/** Removes what a failed build has written. If that fails, the next build removes it. */
export function removeStaging(output: string): void {
  if (isMerging(output)) return;
  try {
    disk.remove(stagingFolder(output));
  } catch {
    // The error that made the build fail is the one to report.
  }
}

/**
 * Removes what a build has written, several times, since its threads and the search engine may still write while they
 * end.
 */
export function removeStagingUntilQuiet(output: string): void {
  for (let round = 0; round < 5; round += 1) {
    removeStaging(output);
    pause(10);
  }
}

/** Blocks this thread, so that it writes nothing meanwhile. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Replaces the output by the finished and marked staging folder, by two renames. If the second one fails, the first is
 * undone, so that the old site is back.
 */
export function swapStaging(output: string): void {
  const retired = retiredFolder(output);
  openJournal(output);
  try {
    if (disk.exists(output)) disk.move(output, retired);
    disk.move(stagingFolder(output), output);
  } catch (error) {
    if (disk.exists(retired)) disk.move(retired, output);
    closeJournal(output);
    throw error;
  }
}

/**
 * Removes what the new site has replaced of the old one; `files` is the number of files for the progress report, null
 * where unknown.
 * @throws {SystemFault} where that fails; the new site is in place all the same.
 */
export async function removeRetired(output: string, files: number | null, progress: Progress): Promise<void> {
  const retired = retiredFolder(output);
  try {
    if (disk.exists(retired)) await removeSite(retired, "removing the old site", files, progress);
    closeJournal(output);
  } catch (error) {
    throw new SystemFault(
      `the new site stands at ${output}; what is left of the old one can't be removed: ${faultMessage(error)}`,
    );
  }
}

/** Removes a site's folder as a stage of the progress report; null where the number of its files is unknown. */
function removeSite(folder: string, stage: string, files: number | null, progress: Progress): Promise<void> {
  return asStage(progress, stage, files, (advance) => removeFolder(folder, advance));
}

/**
 * Recovers the swaps that earlier commands in this folder left unfinished (see `recoverSwap`), except those of builds
 * that still run. Returns a sentence for each.
 */
export async function recoverJournaledSwaps(progress: Progress): Promise<string[]> {
  const recovered: string[] = [];
  for (const { output, close } of openJournals()) {
    const release = await lockOutput(output);
    if (release === null) continue;
    const done = await recoverSwap(output, progress);
    if (done !== null) recovered.push(done);
    close();
    await release();
  }
  return recovered;
}

/**
 * Finishes or undoes an interrupted swap, and finishes an interrupted merge. Where the old site was already moved away,
 * the new one takes its place if it is finished; otherwise the old one comes back. Returns a sentence that says what
 * was done, null where there was nothing to do.
 */
export async function recoverSwap(output: string, progress: Progress): Promise<string | null> {
  if (isMerging(output)) {
    await mergeStaging(output, progress);
    await removeRetired(output, null, progress);
    return `finished an interrupted build of ${output}`;
  }
  return disk.exists(retiredFolder(output)) ? finishSwap(output, progress) : null;
}

async function finishSwap(output: string, progress: Progress): Promise<string> {
  const [staging, retired] = [stagingFolder(output), retiredFolder(output)];
  const isReplaced = disk.exists(output);
  const isFinished = isSite(staging);
  if (!isReplaced) disk.move(isFinished ? staging : retired, output);
  if (disk.exists(retired)) await removeSite(retired, "removing the old site", null, progress);
  if (isReplaced) return `removed the site that ${output} had replaced`;
  return isFinished ? `finished an interrupted build of ${output}` : `restored ${output} after an interrupted build`;
}
