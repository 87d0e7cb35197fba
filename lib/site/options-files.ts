import { dirname, join, resolve } from "node:path";

const name = "kbpress.json";

/** Where the options of a site may lie: in a content folder or beside it. The first that is there counts. */
export function optionsFiles(roots: readonly string[]): string[] {
  return roots.flatMap((root) => [root, dirname(resolve(root))]).map((folder) => join(folder, name));
}
