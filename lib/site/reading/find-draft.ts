import type { KeptPlace } from "../../archive/reading/article-keeper.ts";
import type { Limits } from "../../archive/reading/limits.ts";
import { rereadSource, type KnownSource } from "../../archive/reading/reread-source.ts";
import { hasStamp } from "../../io/file-stamp.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { markBoilerplate } from "../../parse/boilerplate.ts";
import { parseSource } from "../../parse/parse-source.ts";
import type { Taxonomy } from "../taxonomy.ts";
import { readDraft } from "./kept-drafts.ts";
import { draftOf, type Drafting, type SiteDraft } from "./site-draft.ts";

/** An article that may have a draft. */
export interface DraftedSource extends KnownSource {
  /** Place of the draft; absent where the file has to be parsed. */
  draft?: KeptPlace | undefined;
}

/** What is needed to find or make a draft. */
export interface DraftTools {
  taxonomy: Pick<Taxonomy, "boilerplate">;
  limits: Limits;
  /** Folder of the drafts; null for none. */
  draftsFolder: string | null;
}

/** A draft, and whether its source is unchanged. */
interface FoundDraft {
  draft: SiteDraft | null;
  /** SHA-256, in base64, of the file that the draft was made from. */
  sourceHash: string;
  /** Reports that the file has changed; null where it has not. */
  problem: Diagnostic | null;
}

/**
 * Finds the draft that was made when the archive was read. If there is none, or the file has changed since, the file is
 * parsed. The draft is null where the file no longer holds the article.
 */
export function findDraft(
  source: DraftedSource,
  { taxonomy, limits, draftsFolder }: DraftTools,
  drafting: Drafting,
): FoundDraft {
  const { id, path, sourceHash, draft: place } = source;
  const kept = place === undefined || draftsFolder === null ? null : readDraft(draftsFolder, place);
  if (kept !== null && hasStamp(path, kept.stamp)) return { draft: kept, sourceHash, problem: null };
  const { found, problem } = rereadSource(source, limits);
  if (found === null) return { draft: null, sourceHash, problem };
  if (kept !== null && problem === null) return { draft: kept, sourceHash, problem };
  const parsed = parseSource({ path, bytes: found.bytes }, limits).articles.find((article) => article.id === id);
  const article = parsed === undefined ? null : markBoilerplate(parsed, taxonomy.boilerplate);
  return { draft: article && draftOf(article, drafting), sourceHash: found.sourceHash, problem };
}
