import type { SourceSummary } from "../../archive/article-summary.ts";
import type { KeptPlace } from "../../archive/reading/article-keeper.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { searchRecordOf, type SearchRecord } from "../../search/search-record.ts";
import { articlePath } from "../links/site-urls.ts";
import { findDraft, type DraftTools } from "../reading/find-draft.ts";
import type { Taxonomy } from "../taxonomy.ts";

/** An article that search shall know. */
export interface SearchRequest {
  summary: SourceSummary;
  /** Where its draft lies; absent where its file has to be parsed. */
  draft?: KeptPlace | undefined;
}

/** What search is told of an article. */
interface FoundSearchRecord {
  /** Null where its file no longer holds it. */
  record: SearchRecord | null;
  /** That the file is no longer what the archive was made from; null where it is. */
  problem: Diagnostic | null;
}

/** What is searched for is named by the taxonomy. */
export interface SearchTools extends DraftTools {
  taxonomy: Taxonomy;
  pathPrefix: string;
}

/** What search is told of an article, by its draft where one was made and its file is the same, else by its file. */
export function findSearchRecord({ summary, draft: place }: SearchRequest, tools: SearchTools): FoundSearchRecord {
  const { taxonomy, pathPrefix } = tools;
  const source = { id: summary.id, path: summary.path, sourceHash: summary.sourceHash, draft: place };
  const { draft, problem } = findDraft(source, tools, { pathPrefix, hasSearch: true });
  const searched = draft?.searched ?? null;
  const record = searched && searchRecordOf(searched, summary, articlePath(summary.id), taxonomy);
  return { record, problem };
}
