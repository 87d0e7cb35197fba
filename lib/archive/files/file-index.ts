import { compareIds, type ArticleId } from "../../model/article-id.ts";
import type { FileMention } from "./files-of.ts";

/** A system file, the articles that mention it, and its versions. */
export interface FileEntry {
  /** In lower case. */
  name: string;
  /** The articles that mention it, in the given order. */
  bearers: ArticleId[];
  /** Newest first. */
  versions: FileVersion[];
}

/** A version of a file, and the article whose list of files gives it. */
export interface FileVersion {
  version: string;
  id: ArticleId;
}

/** The system files of an archive by name, sorted by name. */
export type FileIndex = ReadonlyMap<string, FileEntry>;

/** What the index is made from. */
interface FilingArticle {
  id: ArticleId;
  files: readonly FileMention[];
}

/** Builds the index: for each system file, the articles that mention it. */
export function buildFileIndex(articles: Iterable<FilingArticle>): FileIndex {
  const index = new Map<string, FileEntry>();
  for (const { id, files } of articles) {
    for (const { name, versions } of files) {
      const entry = index.get(name) ?? newEntry(name, index);
      entry.bearers.push(id);
      for (const version of versions) entry.versions.push({ version, id });
    }
  }
  for (const { versions } of index.values())
    versions.sort((a, b) => compareVersions(b.version, a.version) || compareIds(a.id, b.id));
  return new Map([...index].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function newEntry(name: string, index: Map<string, FileEntry>): FileEntry {
  const entry: FileEntry = { name, bearers: [], versions: [] };
  index.set(name, entry);
  return entry;
}

/** Compares versions number by number; where all are equal, as text (`5.0.0.1` and `5.00.0.1`). */
function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let nth = 0; nth < Math.max(left.length, right.length); nth += 1) {
    const difference = (left[nth] ?? -1) - (right[nth] ?? -1);
    if (difference !== 0) return difference;
  }
  return a === b ? 0 : a < b ? -1 : 1;
}

function numbersOf(version: string): number[] {
  return version.match(/\d+/g)?.map(Number) ?? [];
}
