import type { KeptPlace } from "../../archive/reading/article-keeper.ts";
import type { Limits } from "../../archive/reading/limits.ts";
import { rereadSource, type KnownSource } from "../../archive/reading/reread-source.ts";
import { bearsStamp } from "../../io/file-stamp.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { markBoilerplate } from "../../parse/boilerplate.ts";
import { parseSource } from "../../parse/parse-source.ts";
import type { Taxonomy } from "../taxonomy.ts";
import { readDraft } from "./kept-drafts.ts";
import { draftOf, type Drafting, type SiteDraft } from "./site-draft.ts";

/** An article of which a draft may have been made. */
export interface DraftedSource extends KnownSource {
  /** Where its draft lies; absent where its file has to be parsed. */
  draft?: KeptPlace | undefined;
}

/** What a draft is found or made with. */
export interface DraftTools {
  taxonomy: Pick<Taxonomy, "boilerplate">;
  limits: Limits;
  /** Where drafts lie; null where there are none. */
  draftsFolder: string | null;
}

/** The draft of an article; null where its file no longer holds it. */
interface FoundDraft {
  draft: SiteDraft | null;
  /** SHA-256 of the file that it is of, in base64. */
  sourceHash: string;
  /** That the file is not what it was. */
  problem: Diagnostic | null;
}

/** The draft that was made when the archive was read, if its file is the same; else a new one. */
export function findDraft(
  source: DraftedSource,
  { taxonomy, limits, draftsFolder }: DraftTools,
  drafting: Drafting,
): FoundDraft {
  const { id, path, sourceHash, draft: place } = source;
  const kept = place === undefined || draftsFolder === null ? null : readDraft(draftsFolder, place);
  if (kept !== null && bearsStamp(path, kept.stamp)) return { draft: kept, sourceHash, problem: null };
  const { found, problem } = rereadSource(source, limits);
  if (found === null) return { draft: null, sourceHash, problem };
  if (kept !== null && problem === null) return { draft: kept, sourceHash, problem };
  const parsed = parseSource({ path, bytes: found.bytes }, limits).articles.find((article) => article.id === id);
  const article = parsed === undefined ? null : markBoilerplate(parsed, taxonomy.boilerplate);
  return { draft: article && draftOf(article, drafting), sourceHash: found.sourceHash, problem };
}
