import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { ArticleSummary } from "../../archive/article-summary.ts";
import { disk } from "../../io/disk.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";
import type { LinkedArticles, LinkedFiles } from "../../render/site-link.ts";
import { isSite } from "../publishing/site-marker.ts";
import { pathOfAddress } from "./linked-articles.ts";
import { attachedPath } from "./site-urls.ts";

/** What says of a file that it is left out; of an attached one it is not. */
const leftOutRules = new Set(["not-an-article", "page"]);

/**
 * The files of the content folders that texts link to or show as images. Each has one address in the site, whoever names
 * it: `kb/printers/tray.png` that of its path, `/attached/printers/tray.png`.
 */
export class AttachedFiles {
  /** Their paths by their addresses in the site. */
  readonly files = new Map<string, string>();
  readonly #roots: readonly string[];
  readonly #report: (problem: Diagnostic) => void;

  constructor(roots: readonly string[], report: (problem: Diagnostic) => void) {
    this.#roots = roots;
    this.#report = report;
  }

  /**
   * The percent-encoded path in the site of the file that a relative address in a file names, which is then attached; null
   * where it names none that may be published. A file of `public/` has the path at which it stands anyway.
   */
  attach(address: string, file: string): string | null {
    const path = pathOfAddress(address);
    if (path === "" || path.startsWith("/") || /\.(?:md|markdown)$/i.test(path)) return null;
    const at = join(dirname(file), path);
    if (!disk.exists(at) || disk.stat(at)?.isFile() !== true) return null;
    const nth = this.#roots.findIndex((folder) => isPublished(folder, at));
    const root = this.#roots[nth];
    if (root === undefined) return null;
    const name = nameBelow(root, at);
    if (name.startsWith("public/")) return encoded(name.slice("public".length));
    const target = attachedPath(name);
    const inTheWay = this.#roots.slice(0, nth).flatMap((earlier) => placeInUse(earlier, name) ?? [])[0];
    if (inTheWay !== undefined) {
      this.#report(clash(at, inTheWay, target));
      return null;
    }
    this.files.set(target, join(root, name));
    return encoded(target);
  }

  /** Problems without those that say of an attached file that it is left out. */
  withoutLeftOut(problems: readonly Diagnostic[]): Diagnostic[] {
    const attached = new Set(this.files.values());
    return problems.filter(({ file, ruleId }) => !leftOutRules.has(ruleId) || !attached.has(file));
  }
}

/** For each article the files that relative addresses in its text name, which are attached; those without any are absent. */
export function attachFiles(
  articles: Iterable<ArticleSummary>,
  linked: ReadonlyMap<ArticleId, LinkedArticles>,
  attached: AttachedFiles,
): Map<ArticleId, LinkedFiles> {
  const files = new Map<ArticleId, LinkedFiles>();
  for (const { id, path, addresses } of articles) {
    if (addresses.length === 0) continue;
    const found = addresses
      .filter(({ address, isImage }) => isImage || linked.get(id)?.has(address) !== true)
      .map(({ address }) => [address, attached.attach(address, path)] as const)
      .filter((pair): pair is [string, string] => pair[1] !== null);
    if (found.length > 0) files.set(id, new Map(found));
  }
  return files;
}

/** What a folder has at a path, or the file that it has in place of a folder above it; null where it has neither. */
function placeInUse(root: string, name: string): string | null {
  const at = join(root, name);
  if (disk.exists(at)) return at;
  return foldersAbove(at, root).find((folder) => disk.exists(folder) && disk.stat(folder)?.isFile() === true) ?? null;
}

/** Neither what lies outside of a content folder, be it by a link, nor what no content is read from. */
function isPublished(root: string, file: string): boolean {
  const names = [nameBelow(root, file), nameBelow(disk.realPath(root), disk.realPath(file))];
  return names.every((name) => !isPassedOver(name)) && !foldersAbove(file, root).some(isSite);
}

/** The first part of a path that leads out of the folder is `..`. */
function isPassedOver(name: string): boolean {
  return isAbsolute(name) || name.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

function foldersAbove(file: string, root: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); nameBelow(root, folder) !== ""; folder = dirname(folder)) folders.push(folder);
  return folders;
}

function nameBelow(root: string, file: string): string {
  return relative(root, file).replaceAll(sep, "/");
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function clash(file: string, first: string, address: string): Diagnostic {
  const message = `expected a path that no file of an earlier content folder has, found that of ${first}: both would be at ${address}; this one is left out: rename it`;
  return problemOfFile(file, "error", "address", message);
}
