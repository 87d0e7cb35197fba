import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./site-options.ts";

/** Marks a folder as a site that kbpress made and may replace. */
const markerName = ".kbpress";

/** Where a site is built, beside its output, before it takes the output's place. */
export function stagingFolder(output: string): string {
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
  requireReplaceable(output);
  const staging = stagingFolder(output);
  try {
    mkdirSync(dirname(staging), { recursive: true });
    accessSync(dirname(staging), constants.W_OK);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
  } catch (error) {
    throw new UsageError(`the output ${output} can't be written: ${(error as Error).message}; choose another with --output DIR`);
  }
  return staging;
}

function requireReplaceable(output: string): void {
  const stats = statSync(output, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const isOurs = stats.isDirectory() && (existsSync(join(output, markerName)) || readdirSync(output).length === 0);
  if (isOurs) return;
  const found = stats.isDirectory() ? "a folder with other files" : "a file";
  throw new UsageError(
    `expected ${output} to be free or an earlier site, found ${found}; it is left alone: remove it or choose another with --output DIR`,
  );
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
  rmSync(retired, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, retired);
  renameSync(staging, output);
  rmSync(retired, { recursive: true, force: true });
}

/**
 * Finishes or undoes a swap that was interrupted: a site that was already moved away gives way to the finished new one
 * or comes back; a half-built one is removed. Answers with what was done, null where nothing was to do.
 */
export function recoverSwap(output: string): string | null {
  const staging = stagingFolder(output);
  const retired = retiredFolder(output);
  if (existsSync(retired)) return finishSwap(output, staging, retired);
  return null;
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
