import type { Dirent, Stats } from "node:fs";
import { join, sep } from "node:path";
import { disk } from "../../io/disk.ts";
import { fileStamp } from "../../io/file-stamp.ts";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import type { Limits } from "./limits.ts";
import { tooLarge } from "./too-large.ts";
import { unreadable } from "./unreadable.ts";

const candidate = /\.(?:txt|md|markdown)$/i;
const siteFolders = new Set(["pages", "taxonomy", "public"]);
const siteOptionsFile = "kbpress.json";

/** The file that marks a folder as a site that kbpress made. */
export const siteMarker = ".kbpress";

/** A file below a content root. */
export interface SourceFile {
  path: string;
  /** Its path inside the content root, with slashes. */
  name: string;
}

/** A file that may be an article, as the walk met it. */
export interface FoundFile extends SourceFile {
  /** See `fileStamp`; null also where the file can't be looked at. */
  stamp: string | null;
}

/** What a content root holds. */
export interface FoundFiles {
  /** Files that may be articles, in the order of their names. */
  files: FoundFile[];
  diagnostics: Diagnostic[];
}

interface Walk extends FoundFiles, Pick<Limits, "fileBytes"> {
  root: string;
  realRoot: string;
  /** When the walk began, in milliseconds. */
  begun: number;
  except: ReadonlySet<string>;
}

/**
 * The files below a content root that may hold articles, wherever they lie. Hidden files, `node_modules`, the site's
 * own `pages/`, `taxonomy/` and `public/` at the root and the folders of `except` (real paths) are passed over. Sites that
 * kbpress has made, other files, files beyond the limits, links that lead out of the root and folders that can't be read
 * are left out and listed.
 * @throws {Error} of the system where the root itself can't be read.
 */
export function walkContent(
  root: string,
  except: ReadonlySet<string>,
  { fileBytes }: Pick<Limits, "fileBytes">,
): FoundFiles {
  const walk: Walk = {
    root,
    realRoot: disk.realPath(root),
    begun: Date.now(),
    except,
    fileBytes,
    files: [],
    diagnostics: [],
  };
  walkFolder(walk, "");
  return { files: walk.files, diagnostics: walk.diagnostics };
}

function walkFolder(walk: Walk, folder: string): void {
  const entries = readFolder(walk, folder);
  if (folder !== "" && entries.some(({ name }) => name === siteMarker)) {
    const message = `expected a folder of articles, found a site that kbpress made, as the file ${siteMarker} in it says; it is left out: remove that file if these are articles`;
    walk.diagnostics.push(leftOut(join(walk.root, folder), "info", "not-an-article", message));
    return;
  }
  for (const entry of entries) {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (!entry.isDirectory()) addFile(walk, name, entry);
    else if (!siteFolders.has(name) && !walk.except.has(join(walk.realRoot, name))) walkFolder(walk, name);
  }
}

function readFolder(walk: Walk, folder: string): Dirent[] {
  const path = join(walk.root, folder);
  try {
    return disk.listFolder(path).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (folder === "") throw error;
    walk.diagnostics.push(unreadable(path, "folder", error));
    return [];
  }
}

function addFile(walk: Walk, name: string, entry: Dirent): void {
  const path = join(walk.root, name);
  if (entry.isSymbolicLink() && !leadsToFileInside(walk.realRoot, path)) {
    const message =
      "expected a file or a link to a file of the same content folder, found another link; it is left out";
    walk.diagnostics.push(leftOut(path, "warning", "link", message));
  } else if (!entry.isFile() && !entry.isSymbolicLink()) {
    const message = "expected a file, found a pipe, a socket or a device; it is left out";
    walk.diagnostics.push(leftOut(path, "warning", "not-an-article", message));
  } else if (candidate.test(name)) {
    const stats = statsOf(path);
    const bytes = stats?.size ?? 0;
    const stamp = stats === undefined ? null : fileStamp(stats, walk.begun);
    if (bytes <= walk.fileBytes) walk.files.push({ path, name, stamp });
    else walk.diagnostics.push(tooLarge(path, bytes, walk.fileBytes));
  } else if (name !== siteOptionsFile) {
    const message =
      "expected a file that ends in .txt or .md, or one that an article links to, found another; it is left out";
    walk.diagnostics.push(leftOut(path, "info", "not-an-article", message));
  }
}

/** A link that leads nowhere, or where nothing may be read, leads to no file. */
function leadsToFileInside(realRoot: string, path: string): boolean {
  return disk.exists(path) && disk.stat(path)?.isFile() === true && disk.realPath(path).startsWith(realRoot + sep);
}

/** Undefined where the file can't be looked at: reading it will tell why. */
function statsOf(path: string): Stats | undefined {
  try {
    return disk.stat(path);
  } catch {
    return undefined;
  }
}

function leftOut(file: string, severity: Severity, ruleId: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, severity, message, ruleId };
}
