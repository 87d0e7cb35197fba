import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleSummary } from "../archive/article-summary.ts";
import { SearchIndexWriter } from "../search/search-index-writer.ts";
import { searchRecordOf } from "../search/search-record.ts";
import type { Site } from "./load-site.ts";
import { openSearchDescription } from "./open-search.ts";
import { articlePath } from "./site-urls.ts";

/** The search index of a site while it is made below the site's output folder. */
export class SiteSearchIndex {
  readonly #site: Site;
  readonly #writer: SearchIndexWriter;

  private constructor(site: Site, writer: SearchIndexWriter) {
    this.#site = site;
    this.#writer = writer;
  }

  /** @throws {SearchEngineError} where the search engine does not start. */
  static async open(site: Site, folder: string): Promise<SiteSearchIndex> {
    const size = { articles: site.archive.articles.size, parts: site.options.searchParts };
    writeFileSync(join(folder, "opensearch.xml"), openSearchDescription(site.options));
    return new SiteSearchIndex(site, await SearchIndexWriter.open(folder, size));
  }

  /** @throws {SearchEngineError} where the search engine refuses a record, or its process ends. */
  async add(summaries: Iterable<ArticleSummary>): Promise<void> {
    const { reader, taxonomy } = this.#site;
    for (const summary of summaries) {
      const article = reader.read(summary);
      if (article !== null) await this.#writer.add(searchRecordOf(article, summary, articlePath(summary.id), taxonomy));
    }
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
export function hasSearchIndex({ options, archive }: Site): boolean {
  return options.search && archive.articles.size > 0;
}
