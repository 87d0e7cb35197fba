import { dirname, join, resolve } from "node:path";

const name = "kbpress.json";

/**
 * Where the options of a site may lie: in a content folder, beside it, or in the working folder. The first that is there
 * counts.
 */
export function optionsFiles(roots: readonly string[]): string[] {
  const folders = [...roots.flatMap((root) => [root, dirname(resolve(root))]), "."];
  return folders.map((folder) => join(folder, name));
}
