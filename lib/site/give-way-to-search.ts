import { constants, setPriority } from "node:os";

/**
 * Gives this thread the least priority, since the search engine's process takes longer than all else. Only Linux tells the
 * priority of a thread from its process's.
 */
export function giveWayToSearch(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);
}
