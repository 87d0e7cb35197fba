import type { Article, BodyNode, Inline, Table, TableRow } from "../model/article.ts";
import { systemFileOf } from "./system-file.ts";
import { visitRuns } from "./visit-runs.ts";

/** A system file in an article. */
export interface FileMention {
  /** In lower case. */
  name: string;
  /** The versions that a list of a hotfix's files gives it (Q216552), as printed, each once. */
  versions: string[];
}

/** The system files that an article names, each once, in the order of their first mention. */
export function filesOf(article: Article): FileMention[] {
  const files = new Files();
  visitRuns(article.children, (run) => {
    files.addNames(run);
  });
  files.addVersions(article.children);
  return [...files.found.values()];
}

class Files {
  readonly found = new Map<string, FileMention>();

  addNames(run: readonly Inline[]): void {
    for (const inline of run) if (inline.type === "fileName") this.#mentionOf(inline.value);
  }

  addVersions(nodes: readonly BodyNode[]): void {
    for (const node of nodes) {
      if (node.type === "section" || node.type === "subsection") this.addVersions(node.children);
      else if (node.type === "list") for (const item of node.children) this.addVersions(item.children);
      else if (node.type === "table" && node.tableType === "files") this.#addTable(node);
    }
  }

  #addTable({ columns, children }: Table): void {
    const nameColumn = columns.indexOf("fileName");
    const versionColumn = columns.indexOf("version");
    for (const row of children) {
      if (row.type !== "tableRow" || row.isHeader) continue;
      const mention = this.#mentionOf(cellText(row, nameColumn));
      const version = cellText(row, versionColumn);
      if (mention !== null && isVersion.test(version) && !mention.versions.includes(version))
        mention.versions.push(version);
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

const isVersion = /^\d+(?:\.\d+)+/;

function cellText({ children }: TableRow, column: number): string {
  let text = "";
  for (const { value } of children[column]?.children ?? []) text += value;
  return text.replace(/\s+/g, " ").trim();
}
