import { join } from "node:path";
import { disk } from "../io/disk.ts";
import { SearchIndexWriter } from "../search/search-index-writer.ts";
import type { SearchRecord } from "../search/search-record.ts";
import type { Site } from "./load-site.ts";
import { openSearchDescription } from "./open-search.ts";

/** The search index of a site while it is made below the site's output folder. */
export class SiteSearchIndex {
  readonly #writer: SearchIndexWriter;

  private constructor(writer: SearchIndexWriter) {
    this.#writer = writer;
  }

  /** @throws {SearchEngineError} where the search engine does not start. */
  static async open({ options, archive }: Site, folder: string): Promise<SiteSearchIndex> {
    const size = { articles: archive.articles.size, parts: options.searchParts };
    disk.writeFile(join(folder, "opensearch.xml"), openSearchDescription(options));
    return new SiteSearchIndex(await SearchIndexWriter.open(folder, size));
  }

  /** @throws {SearchEngineError} where the search engine refuses a record, or its process ends. */
  async add(records: Iterable<SearchRecord>): Promise<void> {
    for (const record of records) await this.#writer.add(record);
  }

  /** @throws {SearchEngineError} where the folder can't be written, or the search engine's process ends. */
  async write(): Promise<void> {
    await this.#writer.write();
  }

  /** Ends the search engine's process, also after an error. */
  async close(): Promise<void> {
    await this.#writer.close();
  }
}

/** Whether a site has an index: one without articles has none. */
export function hasSearchIndex({ options, archive }: Pick<Site, "options" | "archive">): boolean {
  return options.search && archive.articles.size > 0;
}
