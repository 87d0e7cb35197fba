import type { SourceSummary } from "../../archive/article-summary.ts";
import type { KeptPlace } from "../../archive/reading/article-keeper.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { searchRecordOf, type SearchRecord } from "../../search/search-record.ts";
import { articlePath } from "../links/site-urls.ts";
import { findDraft, type DraftTools } from "../reading/find-draft.ts";
import type { Taxonomy } from "../taxonomy.ts";

/** An article to index. */
export interface SearchRequest {
  summary: SourceSummary;
  /** Place of its draft; absent where the file has to be parsed. */
  draft?: KeptPlace | undefined;
}

/** A search record, and whether its source is unchanged. */
interface FoundSearchRecord {
  /** Null where the file no longer holds the article. */
  record: SearchRecord | null;
  /** Reports that the file has changed since the archive was read; null where it has not. */
  problem: Diagnostic | null;
}

/** What is needed to make search records; the taxonomy names what they can be filtered by. */
export interface SearchTools extends DraftTools {
  taxonomy: Taxonomy;
  pathPrefix: string;
}

/**
 * The search record of an article. It is made from the article's draft if there is one and its file is unchanged, else
 * from the file.
 */
export function findSearchRecord({ summary, draft: place }: SearchRequest, tools: SearchTools): FoundSearchRecord {
  const { taxonomy, pathPrefix } = tools;
  const source = { id: summary.id, path: summary.path, sourceHash: summary.sourceHash, draft: place };
  const { draft, problem } = findDraft(source, tools, { pathPrefix, hasSearch: true });
  const searched = draft?.searched ?? null;
  const record = searched && searchRecordOf(searched, summary, articlePath(summary.id), taxonomy);
  return { record, problem };
}
