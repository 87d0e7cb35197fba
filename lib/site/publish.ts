import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { siteMarker } from "../archive/walk-content.ts";
import { disk } from "../io/disk.ts";
import { removeFolder } from "../io/remove-folder.ts";
import { faultMessage, SystemFault } from "../io/system-fault.ts";
import { withTurns } from "../io/with-turns.ts";
import { asStage, type Progress } from "../model/progress.ts";
import { lockOutput } from "./output-lock.ts";
import { namesIn } from "./site-files.ts";
import { listSite } from "./site-listing.ts";
import { UsageError } from "./user-errors.ts";

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
 * Makes an empty staging folder; what an interrupted build has left is put in order before.
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

/** What stands where a site is to be written and may not be replaced; null where nothing does. */
function whatIsInPlaceOf(output: string): string | null {
  if (!disk.exists(output)) return disk.isLink(output) ? "a link that leads nowhere" : null;
  if (disk.stat(output)?.isDirectory() !== true) return "a file";
  const isOurs = isSite(output) || disk.listFolder(output).length === 0;
  return isOurs ? null : "a folder with other files";
}

/** Removes what a build that failed has written. What can't be removed, the next build removes. */
export function removeStaging(output: string): void {
  if (isMerging(output)) return;
  try {
    disk.remove(stagingFolder(output));
  } catch {
    // The error that made the build fail is the one to tell.
  }
}

/** Removes what a build has written, and what its threads and the search engine, while they end, still write. */
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

/** Marks a finished site as made by kbpress. */
export function markSite(folder: string): void {
  disk.writeFile(join(folder, siteMarker), "This folder is made by kbpress; the next build replaces it.\n");
}

/** Whether a folder is a finished site that kbpress made. */
export function isSite(folder: string): boolean {
  return disk.exists(join(folder, siteMarker));
}

/**
 * Puts the finished and marked staging folder in the output's place by two renames. Where the second fails the first is
 * undone, and the old site stands.
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
 * Removes the site that the new one has replaced, of so many files.
 * @throws {SystemFault} where that fails; the new site stands all the same.
 */
export async function removeRetired(output: string, files: number, progress: Progress): Promise<void> {
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

/** Its files are counted where their number is known. */
function removeSite(folder: string, stage: string, files: number | null, progress: Progress): Promise<void> {
  return asStage(progress, stage, files, (advance) => removeFolder(folder, advance));
}

/** Lists the files that a merge removes; with it a staging folder is finished. */
const mergeName = ".kbpress-merge";

function isMerging(output: string): boolean {
  return disk.exists(join(stagingFolder(output), mergeName));
}

/**
 * Readies the finished and marked staging folder for a merge, in which its files are moved into the site that stands.
 * Of that site's other files those of `gone` (paths in the site) are removed; the rest stays where it is and costs
 * nothing.
 */
export function beginMerge(output: string, gone: readonly string[]): void {
  const staging = stagingFolder(output);
  openJournal(output);
  try {
    const list = join(staging, `${mergeName}-new`);
    disk.writeFile(list, JSON.stringify(gone));
    disk.move(list, join(staging, mergeName));
  } catch (error) {
    closeJournal(output);
    throw error;
  }
}

/**
 * Merges the staging folder into the site that stands. What is interrupted is finished by the next command.
 * @throws {SystemFault} where the system refuses a step.
 */
export async function finishMerge(output: string, progress: Progress): Promise<void> {
  try {
    await merge(output, progress);
    closeJournal(output);
  } catch (error) {
    throw new SystemFault(
      `a part of the new site is not at ${output} yet: ${faultMessage(error)}; the next kb command here puts it there`,
    );
  }
}

async function merge(output: string, progress: Progress): Promise<void> {
  const staging = stagingFolder(output);
  const gone = JSON.parse(disk.readFile(join(staging, mergeName)).toString()) as string[];
  const changed = [...listSite(staging).keys()].filter((path) => path !== mergeName).sort();
  await asStage(progress, "putting pages in place", gone.length + changed.length, async (advance) => {
    for await (const path of withTurns(gone)) {
      removeWithEmptyFolders(output, path);
      advance();
    }
    for await (const path of withTurns(changed)) {
      disk.makeFolder(dirname(join(output, path)));
      disk.move(join(staging, path), join(output, path));
      advance();
    }
    await removeEmptied(staging);
  });
}

/** The list of what is merged goes last, so that a merge that stops before is finished. */
async function removeEmptied(staging: string): Promise<void> {
  for (const entry of disk.listFolder(staging))
    if (entry.isDirectory()) await removeFolder(join(staging, entry.name), () => undefined);
  disk.remove(staging);
}

function removeWithEmptyFolders(root: string, path: string): void {
  disk.remove(join(root, path));
  const folder = dirname(path);
  if (folder !== "." && disk.exists(join(root, folder)) && disk.listFolder(join(root, folder)).length === 0)
    removeWithEmptyFolders(root, folder);
}

/** Holds a file for each output whose swap is under way, so that a command that knows nothing of it can recover it. */
const journals = join(".cache", "kbpress-swaps");

function journalOf(output: string): string {
  return join(journals, createHash("sha256").update(resolve(output)).digest("hex").slice(0, 16));
}

function openJournal(output: string): void {
  disk.makeFolder(journals);
  disk.writeFile(journalOf(output), resolve(output));
}

function closeJournal(output: string): void {
  disk.remove(journalOf(output));
}

/** Recovers the swaps that commands in this folder left behind; see `recoverSwap`. Those of a build that still runs are its own. */
export async function recoverJournaledSwaps(progress: Progress): Promise<string[]> {
  if (!disk.exists(journals)) return [];
  const recovered: string[] = [];
  for (const name of namesIn(journals)) {
    const journal = join(journals, name);
    const output = disk.readFile(journal).toString();
    const release = await lockOutput(output);
    if (release === null) continue;
    const done = await recoverSwap(output, progress);
    if (done !== null) recovered.push(done);
    disk.remove(journal);
    await release();
  }
  return recovered;
}

/**
 * Finishes or undoes a swap that was interrupted: a site that was already moved away gives way to the finished new one
 * or comes back; a merge is finished. Answers with what was done, null where nothing was to do.
 */
export async function recoverSwap(output: string, progress: Progress): Promise<string | null> {
  if (isMerging(output)) {
    await merge(output, progress);
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
