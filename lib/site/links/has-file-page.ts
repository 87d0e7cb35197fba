import type { FileEntry } from "../../archive/files/file-index.ts";

const fewestBearers = 3;

/** Whether enough articles name a file for a page of its own: most names stand in one or two articles. */
export function hasFilePage({ bearers }: FileEntry): boolean {
  return bearers.length >= fewestBearers;
}
