import { dirname, join, relative, sep } from "node:path";
import { readBytes } from "../../archive/reading/read-bytes.ts";
import { unreadable } from "../../archive/reading/unreadable.ts";
import { disk } from "../../io/disk.ts";
import { visitEntries } from "../../io/visit-entries.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";
import { isReserved } from "./is-reserved.ts";

/** What lies in `public/` of the content roots. */
export interface StaticFiles {
  /** Paths of the files by their addresses in the site. */
  files: ReadonlyMap<string, string>;
  diagnostics: Diagnostic[];
}

/**
 * Files to be copied to the site as they are. Links, which may lead anywhere, files at or below an address of the site's
 * pages, and those of a later root at an address of an earlier one are left out and listed. `pages` are the addresses of
 * its own pages, in small letters.
 */
export function findStaticFiles(roots: readonly string[], pages: ReadonlySet<string>): StaticFiles {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const refuseLink = (file: string): void => {
    const message = "expected a file, found a link; it is left out: put a copy of what it leads to in its place";
    diagnostics.push(problemOfFile(file, "warning", "link", message));
  };
  const isPage = (address: string): boolean => pages.has(address.toLowerCase().replace(/(?<=\/)index\.html$/, ""));
  const hasPageBelow = (address: string): boolean =>
    [...pages].some((page) => page.startsWith(`${address.toLowerCase()}/`));
  const isTaken = (address: string): boolean =>
    isReserved(address) || isPage(address) || hasPageBelow(address) || foldersAbove(address).some(isPage);
  const folders = new Map<string, string>();
  const fileInPlaceOf = (address: string): string | undefined =>
    [address, ...foldersAbove(address)].map((above) => files.get(above)).find((file) => file !== undefined) ??
    folders.get(address);
  const add = (file: string, address: string): void => {
    files.set(address, file);
    for (const folder of foldersAbove(address)) folders.set(folder, file);
  };
  const refuseTaken = (file: string, address: string): void => {
    const message = `expected an address that no page, article, list or file of the site has, be it as a folder's, found ${address}; it is left out: give it another name or folder`;
    diagnostics.push(problemOfFile(file, "error", "address", message));
  };
  const passOver = (file: string, first: string): void => {
    const message = `expected an address that no file of an earlier content folder has, found that of ${first}, which stands; this one is left out`;
    diagnostics.push(problemOfFile(file, "info", "address", message));
  };
  for (const root of roots) {
    const folder = join(root, "public");
    if (!disk.exists(folder)) continue;
    if (disk.realPath(folder) !== join(disk.realPath(root), "public")) {
      refuseLink(folder);
      continue;
    }
    visitEntries(
      folder,
      (path, entry) => {
        const address = `/${relative(folder, path).replaceAll(sep, "/")}`;
        const first = fileInPlaceOf(address);
        if (entry.isSymbolicLink()) refuseLink(path);
        else if (isTaken(address)) refuseTaken(path, address);
        else if (first !== undefined) passOver(path, first);
        else add(path, address);
      },
      (path, error) => diagnostics.push(unreadable(path, "folder", error)),
    );
  }
  return { files, diagnostics };
}

/** `/a` and `/a/b` of `/a/b/c`. */
function foldersAbove(address: string): string[] {
  return Array.from(address.slice(1).matchAll(/\//g), ({ index }) => address.slice(0, index + 1));
}

/**
 * Copies files into the folder of a site; answers with why some can't be read.
 * @throws {Error} where the folder can't be written.
 */
export function copyStaticFiles(files: StaticFiles["files"], folder: string): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const [address, path] of files) {
    const bytes = readBytes(path);
    if (!Buffer.isBuffer(bytes)) {
      problems.push(bytes);
      continue;
    }
    const target = join(folder, address);
    disk.makeFolder(dirname(target));
    disk.writeFile(target, bytes);
  }
  return problems;
}
