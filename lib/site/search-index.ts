import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../archive/load-archive.ts";
import type { Progress } from "../model/progress.ts";
import { searchRecordOf, type SearchRecord } from "../search/search-record.ts";
import { writeSearchIndex } from "../search/write-search-index.ts";
import type { Site } from "./load-site.ts";
import { openSearchDescription } from "./open-search.ts";
import { articlePath } from "./site-urls.ts";

/** Builds the search index of all articles of a site below its output folder; a site without articles has none. */
export async function writeSiteSearchIndex(site: Site, folder: string, progress: Progress): Promise<void> {
  const { articles } = site.archive;
  if (articles.size === 0) return;
  writeFileSync(join(folder, "opensearch.xml"), openSearchDescription(site.options));
  await writeSearchIndex(searchRecords(site), articles.size, site.options.searchParts, folder, progress);
}

function* searchRecords(site: Site): Generator<SearchRecord> {
  for (const summary of site.archive.articles.values()) {
    const article = readArticle(summary);
    if (article !== null) yield searchRecordOf(article, summary, articlePath(summary.id), site.taxonomy);
  }
}
