import type { ArticleId } from "../../model/article-id.ts";
import { readErrorCode, type ErrorCodeKind, type ErrorCodeName } from "./error-code.ts";
import type { CodeMention } from "./error-codes-of.ts";

/** An article that bears a code, and the sentence that says so. */
interface CodeBearer {
  id: ArticleId;
  sentence: string;
}

/** An error code and the articles that bear it. */
export interface CodeEntry extends ErrorCodeName {
  /** In the order of the articles. */
  bearers: CodeBearer[];
}

/** The error codes of an archive by their slugs, kind by kind and in each in ascending order. */
export type CodeIndex = ReadonlyMap<string, CodeEntry>;

/** What the index is made of. */
interface CodedArticle {
  id: ArticleId;
  codes: readonly CodeMention[];
}

/**
 * The error codes of some articles turned around: for each code those that bear it. Labels that name no code are passed
 * over.
 */
export function buildCodeIndex(articles: Iterable<CodedArticle>): CodeIndex {
  const byLabel = new Map<string, CodeEntry>();
  for (const { id, codes } of articles) {
    for (const { code, sentence } of codes) {
      const entry = byLabel.get(code) ?? newEntry(code, byLabel);
      entry?.bearers.push({ id, sentence });
    }
  }
  const entries = [...byLabel.values()].sort(compareEntries);
  return new Map(entries.map((entry) => [entry.slug, entry]));
}

function newEntry(label: string, byLabel: Map<string, CodeEntry>): CodeEntry | null {
  const name = readErrorCode(label);
  if (name === null) return null;
  const { kind, slug } = name;
  const entry = { kind, slug, label, bearers: [] };
  byLabel.set(label, entry);
  return entry;
}

const kinds: ErrorCodeKind[] = ["stop", "status", "event", "tool", "run-time", "winsock", "http", "numbered"];

/** By kind, then shorter before longer, which puts numbers of one kind in their order. */
function compareEntries(a: CodeEntry, b: CodeEntry): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.slug.length - b.slug.length || (a.slug < b.slug ? -1 : 1);
}
