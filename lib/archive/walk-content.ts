import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";

const candidate = /\.(?:txt|md|markdown)$/i;
const neverContent = new Set(["node_modules", "dist"]);
const siteFolders = new Set(["pages", "taxonomy"]);

export interface FoundFiles {
  /** Files that may be articles, in a fixed order. */
  paths: string[];
  diagnostics: Diagnostic[];
}

/**
 * The files below a content root that may hold articles, wherever they lie, in the order of their names. Hidden
 * folders, `node_modules`, the site's own `pages/` and `taxonomy/` at the root and the folders of `except` are passed
 * over; so are links that lead out of the root, which is said.
 */
export function walkContent(root: string, except: ReadonlySet<string>): FoundFiles {
  const found: FoundFiles = { paths: [], diagnostics: [] };
  const realRoot = realpathSync(root);
  walkFolder(root, root, realRoot, except, found);
  return found;
}

function walkFolder(root: string, folder: string, realRoot: string, except: ReadonlySet<string>, found: FoundFiles): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || neverContent.has(entry.name) || except.has(realpathOrSelf(path))) continue;
    if (entry.isSymbolicLink()) followLink(path, realRoot, found);
    else if (entry.isDirectory()) {
      if (folder === root && siteFolders.has(entry.name)) continue;
      walkFolder(root, path, realRoot, except, found);
    } else if (candidate.test(entry.name)) found.paths.push(path);
  }
}

function realpathOrSelf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function followLink(path: string, realRoot: string, found: FoundFiles): void {
  const target = realpathOrSelf(path);
  const isInside = target.startsWith(realRoot + sep);
  if (isInside && statSync(target, { throwIfNoEntry: false })?.isFile() === true) {
    if (candidate.test(path)) found.paths.push(path);
    return;
  }
  found.diagnostics.push({
    file: path,
    line: 1,
    column: 1,
    severity: "warning",
    message: `expected a file or a link to a file of the same content folder, found a link to ${target}; it is left out`,
    ruleId: "link",
  });
}
