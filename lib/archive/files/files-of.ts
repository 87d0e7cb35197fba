import type { Article, Inline } from "../../model/article.ts";
import { visitBlocks } from "../visit-blocks.ts";
import { visitRuns } from "../visit-runs.ts";
import { systemFileOf } from "./system-file.ts";
import type { PrintedVersion } from "./version-reader.ts";
import { versionsInLines } from "./versions-in-lines.ts";
import { versionsInTable } from "./versions-in-table.ts";

/** A system file in an article. */
export interface FileMention {
  /** In lower case. */
  name: string;
  /** Its versions in lists of files, such as a hotfix's (Q216552), as printed, each once. */
  versions: string[];
}

/** The system files that an article mentions, each once, in order of first mention. */
export function filesOf(article: Article): FileMention[] {
  const files = new Files();
  visitRuns(article.children, (run) => {
    files.addNames(run);
  });
  visitBlocks(article.children, (block) => {
    if (block.type === "table") files.addVersions(versionsInTable(block));
    else if (block.type === "preformatted") files.addVersions(versionsInLines(block));
  });
  return [...files.found.values()];
}

class Files {
  readonly found = new Map<string, FileMention>();

  addNames(run: readonly Inline[]): void {
    for (const inline of run) if (inline.type === "fileName") this.#mentionOf(inline.value);
  }

  addVersions(printed: readonly PrintedVersion[]): void {
    for (const { name, version } of printed) {
      const versions = this.#mentionOf(name)?.versions;
      if (versions?.includes(version) === false) versions.push(version);
    }
  }

  #mentionOf(printed: string): FileMention | null {
    const name = systemFileOf(printed);
    if (name === null) return null;
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const mention = { name, versions: [] };
    this.found.set(name, mention);
    return mention;
  }
}
