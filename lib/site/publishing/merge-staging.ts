import { dirname, join } from "node:path";
import { disk } from "../../io/disk.ts";
import { removeFolder } from "../../io/remove-folder.ts";
import { faultMessage, SystemFault } from "../../io/system-fault.ts";
import { withTurns } from "../../io/with-turns.ts";
import { asStage, type Progress } from "../../model/progress.ts";
import type { MergePlan } from "./merge-plan.ts";
import { retiredFolder, stagingFolder } from "./output-siblings.ts";
import { listSite } from "./site-listing.ts";
import { closeJournal, openJournal } from "./swap-journal.ts";

/** The file with the plan of a merge; a staging folder that has it is finished. */
const mergeName = ".kbpress-merge";

/** Whether the staging folder of an output is to be merged, or has been merged in part. */
export function isMerging(output: string): boolean {
  return disk.exists(join(stagingFolder(output), mergeName));
}

/**
 * Prepares the finished and marked staging folder for a merge, which moves its files into the output. Files that the
 * plan does not name stay where they are, at no cost.
 */
export function beginMerge(output: string, plan: MergePlan): void {
  const staging = stagingFolder(output);
  openJournal(output);
  try {
    const written = join(staging, `${mergeName}-new`);
    disk.writeFile(written, JSON.stringify(plan));
    disk.move(written, join(staging, mergeName));
  } catch (error) {
    closeJournal(output);
    throw error;
  }
}

/**
 * Merges the staging folder into the output. If this is interrupted, the next command finishes it.
 * @throws {SystemFault} where the system refuses a step.
 */
export async function finishMerge(output: string, progress: Progress): Promise<void> {
  try {
    await mergeStaging(output, progress);
  } catch (error) {
    throw new SystemFault(
      `a part of the new site is not at ${output} yet: ${faultMessage(error)}; the next kb command here puts it there`,
    );
  }
}

/**
 * Moves the files of a staging folder into the output, also where an earlier command began to. Replaced folders are
 * moved to the retired folder.
 * @throws {Error} of the file system.
 */
export async function mergeStaging(output: string, progress: Progress): Promise<void> {
  const staging = stagingFolder(output);
  const { replaced, gone } = JSON.parse(disk.readFile(join(staging, mergeName)).toString()) as MergePlan;
  for (const folder of replaced) replaceFolder(output, folder);
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

/**
 * Replaces a folder by two renames, so that its files are missing only for a moment. If an earlier command was
 * interrupted between them, only the second remains to be done.
 */
function replaceFolder(output: string, folder: string): void {
  const [staged, published] = [join(stagingFolder(output), folder), join(output, folder)];
  if (!disk.exists(staged)) return;
  if (disk.exists(published)) {
    disk.makeFolder(retiredFolder(output));
    disk.move(published, join(retiredFolder(output), folder));
  }
  disk.move(staged, published);
}

/**
 * Removes the emptied staging folder. The plan is removed last, so that a merge that stops earlier is still finished.
 */
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
