import { constants, setPriority } from "node:os";

/**
 * Gives this thread the lowest priority, since the search engine's process takes longest. Only on Linux can a thread
 * have another priority than its process.
 */
export function giveWayToSearch(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);
}
