import type { SiteListing } from "./site-listing.ts";

/** How the files of a new site replace those in the output, by paths in the site. */
export interface MergePlan {
  /** Top-level folders that are replaced as a whole, since no file in them is kept. */
  replaced: string[];
  /** Other old files, which the new site does not have. */
  gone: string[];
}

/**
 * Plans the merge of a new site into the output: `published` are the files there, `takenOver` those of them that are
 * kept, `staged` the new ones.
 */
export function planMerge(published: SiteListing, staged: SiteListing, takenOver: SiteListing): MergePlan {
  const [made, kept] = [topFolders(staged), topFolders(takenOver)];
  const replaced = new Set([...topFolders(published)].filter((folder) => made.has(folder) && !kept.has(folder)));
  const gone = [...published.keys()].filter(
    (path) => !staged.has(path) && !takenOver.has(path) && !isBelow(path, replaced),
  );
  return { replaced: [...replaced], gone };
}

/** How many files of a site are in some of its top-level folders. */
export function filesIn(folders: readonly string[], site: SiteListing): number {
  const wanted = new Set(folders);
  return [...site.keys()].filter((path) => isBelow(path, wanted)).length;
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  const folder = topFolder(path);
  return folder !== null && folders.has(folder);
}

function topFolders(site: SiteListing): Set<string> {
  return new Set([...site.keys()].map(topFolder).filter((folder) => folder !== null));
}

/** Null for a file in no folder. */
function topFolder(path: string): string | null {
  const end = path.indexOf("/");
  return end === -1 ? null : path.slice(0, end);
}
