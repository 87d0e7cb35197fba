import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The files of one article of the archive; an article has one of them at least. */
export interface ArchiveEntry {
  id: string;
  text: string | null;
  markdown: string | null;
}

/** All articles of a checkout of the archive, by number. */
export function archiveEntries(root: string): ArchiveEntry[] {
  const entries = new Map<string, ArchiveEntry>();
  const entryOf = (id: string): ArchiveEntry => {
    const entry = entries.get(id) ?? { id, text: null, markdown: null };
    entries.set(id, entry);
    return entry;
  };
  for (const path of pathsBelow(join(root, "txt"), /\/Q\d+\.TXT$/)) entryOf(idIn(path)).text = path;
  for (const path of pathsBelow(join(root, "kb"), /\/Q\d+$/)) entryOf(idIn(path)).markdown = join(path, "README.md");
  return [...entries.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

/** What lies in the folders of a folder; going further down to each README takes seconds. */
function pathsBelow(root: string, pattern: RegExp): string[] {
  const folders = readdirSync(root).filter((name) => /^\d+$/.test(name));
  const paths = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  return paths.filter((path) => pattern.test(path));
}

function idIn(path: string): string {
  return /Q\d+(?=\.TXT$|$)/.exec(path)?.[0] ?? "";
}

/** The file that an article is read from: its text, and its Markdown where there is no text. */
export function pathOf({ text, markdown }: ArchiveEntry): string {
  return text ?? markdown ?? "";
}
