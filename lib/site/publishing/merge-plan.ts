import type { SiteListing } from "./site-listing.ts";

/** How new files come into the site that stands, by their paths in it. */
export interface MergePlan {
  /** Folders at the site's top that the new ones replace whole, since no file in them is kept. */
  replaced: string[];
  /** Other files that the new site lacks. */
  gone: string[];
}

/** What has to be done with the site that stands, of which the files taken over are kept and the staged ones are new. */
export function planMerge(standing: SiteListing, staged: SiteListing, takenOver: SiteListing): MergePlan {
  const [made, kept] = [topFolders(staged), topFolders(takenOver)];
  const replaced = new Set([...topFolders(standing)].filter((folder) => made.has(folder) && !kept.has(folder)));
  const gone = [...standing.keys()].filter(
    (path) => !staged.has(path) && !takenOver.has(path) && !isBelow(path, replaced),
  );
  return { replaced: [...replaced], gone };
}

/** How many files of a site are in some folders at its top. */
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

/** Null for a file that is in no folder. */
function topFolder(path: string): string | null {
  const end = path.indexOf("/");
  return end === -1 ? null : path.slice(0, end);
}
