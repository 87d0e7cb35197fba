import { withTurns } from "../../io/with-turns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { asStageOnceCounted, type Progress } from "../../model/progress.ts";
import { SearchIndexWriter } from "../../search/search-index-writer.ts";
import type { Site } from "../load-site.ts";
import { findSearchRecord, type SearchRequest, type SearchTools } from "./find-search-record.ts";

/** The articles to index. */
interface SearchedArticles {
  /** In an order that depends on the content alone: the engine's files follow from it. */
  requests: Iterable<SearchRequest> | AsyncIterable<SearchRequest>;
  count: Promise<number>;
}

/** Whether a site has a search index: one without articles has none. */
export function hasSearchIndex({ options, archive }: Pick<Site, "options" | "archive">): boolean {
  return options.search && archive.articles.size > 0;
}

/**
 * Writes the search index of a site below its folder, in the given number of parts, unless there are no articles. An
 * index in one part is begun before the articles are counted. One in several parts is not, since each part gets the
 * same share of them.
 * @returns Problems of files that have changed since they were read.
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
