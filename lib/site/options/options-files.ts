import { dirname, join, resolve } from "node:path";

const name = "kbpress.json";

/**
 * Paths where the options of a site may be: in each content folder, beside it, and in the working folder. The first
 * file that exists is used.
 */
export function optionsFiles(roots: readonly string[]): string[] {
  const folders = [...roots.flatMap((root) => [root, dirname(resolve(root))]), "."];
  return folders.map((folder) => join(folder, name));
}
