import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
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
    makeFolders(dirname(staging));
    accessSync(dirname(staging), constants.W_OK);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
  } catch (error) {
    throw new UsageError(
      `the output ${output} can't be written: ${(error as Error).message}; choose another with --output DIR`,
    );
  }
  return staging;
}

/** Node's own recursive way never ends in folders such as `/proc`, where making one fails as if its parent were missing. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

function requireReplaceable(output: string): void {
  if (!existsSync(output)) return;
  const stats = statSync(output);
  const isOurs = stats.isDirectory() && (existsSync(join(output, markerName)) || readdirSync(output).length === 0);
  if (isOurs) return;
  const found = stats.isDirectory() ? "a folder with other files" : "a file";
  throw new UsageError(
    `expected ${output} to be free or an earlier site, found ${found}; it is left alone: remove it or choose another with --output DIR`,
  );
}

/** Removes what a build that failed has written. */
export function removeStaging(output: string): void {
  rmSync(stagingFolder(output), { recursive: true, force: true });
}

/** Marks a finished site as made by kbpress. */
export function markSite(folder: string): void {
  writeFileSync(join(folder, markerName), "This folder is made by kbpress; the next build replaces it.\n");
}

/** Puts the finished staging folder in the output's place by two renames; the old site is removed after them. */
export function publishStaging(output: string): void {
  const staging = stagingFolder(output);
  const retired = retiredFolder(output);
  markSite(staging);
  openJournal(output);
  if (existsSync(output)) renameSync(output, retired);
  renameSync(staging, output);
  rmSync(retired, { recursive: true, force: true });
  closeJournal();
}

/** Names the output whose swap is under way, so that a command that knows nothing of it can recover it. */
const journal = join(".cache", "kbpress-swap");

function openJournal(output: string): void {
  mkdirSync(dirname(journal), { recursive: true });
  writeFileSync(journal, resolve(output));
}

function closeJournal(): void {
  rmSync(journal, { force: true });
}

/** Recovers the swap that the last command in this folder left behind, if any; see `recoverSwap`. */
export function recoverJournaledSwap(): string | null {
  if (!existsSync(journal)) return null;
  const recovered = recoverSwap(readFileSync(journal, "utf8"));
  closeJournal();
  return recovered;
}

/**
 * Finishes or undoes a swap that was interrupted: a site that was already moved away gives way to the finished new one
 * or comes back. Answers with what was done, null where nothing was to do.
 */
export function recoverSwap(output: string): string | null {
  const retired = retiredFolder(output);
  return existsSync(retired) ? finishSwap(output, stagingFolder(output), retired) : null;
}

function finishSwap(output: string, staging: string, retired: string): string {
  if (existsSync(output)) {
    rmSync(retired, { recursive: true, force: true });
    return `removed the site that ${output} had replaced`;
  }
  const isFinished = existsSync(join(staging, markerName));
  renameSync(isFinished ? staging : retired, output);
  rmSync(retired, { recursive: true, force: true });
  return isFinished ? `finished an interrupted build of ${output}` : `restored ${output} after an interrupted build`;
}
