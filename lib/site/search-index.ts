import { join } from "node:path";
import { addProblems } from "../archive/add-problems.ts";
import { disk } from "../io/disk.ts";
import { asStage, type Progress } from "../model/progress.ts";
import { SearchIndexWriter } from "../search/search-index-writer.ts";
import { inBatches } from "./in-batches.ts";
import type { Site } from "./load-site.ts";
import { openSearchDescription } from "./open-search.ts";
import type { SearchAnswer, SearchRequest } from "./search-tasks.ts";

/** So many articles are read for search at a time, while as many wait for the search engine, so that it never waits. */
const articlesPerBatch = 2000;

/** Whether a site has an index: one without articles has none. */
export function hasSearchIndex({ options, archive }: Pick<Site, "options" | "archive">): boolean {
  return options.search && archive.articles.size > 0;
}

/**
 * Writes the search index of a site below its folder, of all articles in the order of their numbers.
 * @throws {SearchEngineError} where the search engine does not start, refuses a record, or its process ends.
 * @throws {SystemFault} where the folder can't be written.
 */
export async function writeSearchIndex(
  site: Site,
  folder: string,
  searchRecords: (requests: SearchRequest[]) => Promise<SearchAnswer[]>,
  progress: Progress,
): Promise<void> {
  const { options, archive, drafts } = site;
  disk.writeFile(join(folder, "opensearch.xml"), openSearchDescription(options));
  const requests = Array.from(archive.articles.values(), (summary) => {
    return { summary, draft: drafts.places.get(summary.id) };
  });
  const size = { articles: requests.length, parts: options.searchParts };
  const writer = await SearchIndexWriter.open(folder, size, progress);
  try {
    await asStage(progress, "indexing articles", requests.length, async (advance) => {
      for await (const answers of inBatches(requests, articlesPerBatch, searchRecords)) {
        for (const { record } of answers) if (record !== null) await writer.add(record);
        advance(answers.length);
        addProblems(
          archive,
          answers.flatMap(({ problem }) => problem ?? []),
        );
      }
    });
    await writer.write();
  } finally {
    await writer.close();
  }
}
