import { withTurns } from "../../io/with-turns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { asStageOnceCounted, type Progress } from "../../model/progress.ts";
import { SearchIndexWriter } from "../../search/search-index-writer.ts";
import type { Site } from "../load-site.ts";
import { findSearchRecord, type SearchRequest, type SearchTools } from "./find-search-record.ts";

/** The articles that search shall know. */
interface SearchedArticles {
  /** In an order that the content alone decides: the engine's files follow it. */
  requests: Iterable<SearchRequest> | AsyncIterable<SearchRequest>;
  count: Promise<number>;
}

/** Whether a site has an index: one without articles has none. */
export function hasSearchIndex({ options, archive }: Pick<Site, "options" | "archive">): boolean {
  return options.search && archive.articles.size > 0;
}

/**
 * Writes the search index of a site below its folder, unless the site has no articles. An index in one is begun before they
 * are counted; one in parts is not, since the parts are alike.
 * @returns What has changed of the files of articles since they were read.
 * @throws {SearchEngineError} where the search engine does not start, refuses a record, or its process ends.
 * @throws {SystemFault} where the folder can't be written.
 */
export async function writeSearchIndex(
  parts: number,
  folder: string,
  { requests, count }: SearchedArticles,
  tools: SearchTools,
  progress: Progress,
): Promise<Diagnostic[]> {
  const articlesPerPart = parts === 1 ? Infinity : (await count) / parts;
  const problems: Diagnostic[] = [];
  const writer = new SearchIndexWriter(folder, articlesPerPart, progress);
  try {
    await asStageOnceCounted(progress, "indexing articles", count, async (advance) => {
      for await (const request of withTurns(requests)) {
        const { record, problem } = findSearchRecord(request, tools);
        if (record !== null) await writer.add(record);
        if (problem !== null) problems.push(problem);
        advance();
      }
    });
    if ((await count) > 0) await writer.write();
  } finally {
    await writer.close();
  }
  return problems;
}
