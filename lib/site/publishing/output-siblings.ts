import { basename, dirname, join, resolve } from "node:path";

/** Where a site is built, beside its output, before it takes the output's place. */
export function stagingFolder(output: string): string {
  return siblingOf(output, "new");
}

/** Where the site that is being replaced goes until it is removed. */
export function retiredFolder(output: string): string {
  return siblingOf(output, "old");
}

function siblingOf(output: string, suffix: string): string {
  const path = resolve(output);
  return join(dirname(path), `.${basename(path)}.kbpress-${suffix}`);
}
