import { dirname, join } from "node:path";
import { disk } from "../io/disk.ts";
import { removeFolder } from "../io/remove-folder.ts";
import { faultMessage, SystemFault } from "../io/system-fault.ts";
import { withTurns } from "../io/with-turns.ts";
import { asStage, type Progress } from "../model/progress.ts";
import { stagingFolder } from "./output-siblings.ts";
import { listSite } from "./site-listing.ts";
import { closeJournal, openJournal } from "./swap-journal.ts";

/** Lists the files that a merge removes; with it a staging folder is finished. */
const mergeName = ".kbpress-merge";

/** Whether the staging folder of an output is finished and to be merged, or was merged in part. */
export function isMerging(output: string): boolean {
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
    await mergeStaging(output, progress);
    closeJournal(output);
  } catch (error) {
    throw new SystemFault(
      `a part of the new site is not at ${output} yet: ${faultMessage(error)}; the next kb command here puts it there`,
    );
  }
}

/**
 * Moves what a staging folder holds into the site that stands, also where this was begun before.
 * @throws {Error} of the file system.
 */
export async function mergeStaging(output: string, progress: Progress): Promise<void> {
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
