import { constants, setPriority } from "node:os";

/**
 * Lets this thread work only when the search engine's process does not: that takes longer than all else. Only Linux tells
 * the priority of a thread from its process's.
 */
export function giveWayToSearch(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);
}
