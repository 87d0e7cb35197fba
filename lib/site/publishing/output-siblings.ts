import { basename, dirname, join, resolve } from "node:path";

/** The folder beside the output in which a site is built. */
export function stagingFolder(output: string): string {
  return siblingOf(output, "new");
}

/** The folder beside the output to which a replaced site is moved until it is removed. */
export function retiredFolder(output: string): string {
  return siblingOf(output, "old");
}

function siblingOf(output: string, suffix: string): string {
  const path = resolve(output);
  return join(dirname(path), `.${basename(path)}.kbpress-${suffix}`);
}
