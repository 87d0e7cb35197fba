import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { disk } from "../io/disk.ts";
import { SearchEngineError } from "./search-engine-error.ts";

const fileName = /^en_([\da-f]+)\.pf_fragment$/;
const start = /^pagefind_dcd\{"url":"([^"]+)"/;

/**
 * The names under which the full-text engine writes articles into a folder, by the articles' addresses. It tells nothing
 * of its writing, so they are read from its files, also while it writes; where there are no articles it makes no folder
 * for them.
 */
export class FragmentNames {
  readonly byUrl = new Map<string, string>();
  readonly #folder: string;
  readonly #filesRead = new Set<string>();

  constructor(folder: string) {
    this.#folder = join(folder, "fragment");
  }

  /** Reads what was written since the last time, and tells how many articles; what can't be read yet is left. */
  readNew(): number {
    try {
      return this.#read(() => undefined);
    } catch {
      return 0;
    }
  }

  /**
   * Reads what was written since the last time, of which all is whole, and tells how many articles.
   * @throws {SearchEngineError} for a file that holds no article.
   */
  readRest(): number {
    return this.#read((path, cause) => {
      throw new SearchEngineError(
        `${path}: expected an article as Pagefind 1.6 writes it; install the pagefind that package-lock.json names`,
        { cause },
      );
    });
  }

  #read(onUnreadable: (path: string, cause: unknown) => void): number {
    const before = this.byUrl.size;
    const files = disk.exists(this.#folder) ? disk.listFolder(this.#folder) : [];
    for (const { name: file } of files) {
      if (this.#filesRead.has(file)) continue;
      const path = join(this.#folder, file);
      try {
        this.byUrl.set(urlOf(disk.readFile(path)), nameOf(file));
        this.#filesRead.add(file);
      } catch (error) {
        onUnreadable(path, error);
      }
    }
    return this.byUrl.size - before;
  }
}

function nameOf(file: string): string {
  const name = fileName.exec(file)?.[1];
  if (name === undefined) throw new Error(`expected a name such as en_12ab.pf_fragment, found ${file}`);
  return name;
}

function urlOf(compressed: Uint8Array): string {
  const url = start.exec(gunzipSync(compressed).toString("utf8"))?.[1];
  if (url === undefined) throw new Error("expected an article's address, found none");
  return url;
}
