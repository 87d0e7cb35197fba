import type { ArticleId } from "../../model/article-id.ts";
import { readErrorCode, type ErrorCodeKind, type ErrorCodeName } from "./error-code.ts";
import type { CodeMention } from "./error-codes-of.ts";

/** An article that mentions a code, and the sentence in which it does. */
interface CodeBearer {
  id: ArticleId;
  sentence: string;
}

/** An error code, and the articles that mention it. */
export interface CodeEntry extends ErrorCodeName {
  /** In the order of the given articles. */
  bearers: CodeBearer[];
}

/** The error codes of an archive by slug, sorted by kind and number. */
export type CodeIndex = ReadonlyMap<string, CodeEntry>;

/** What the index is made from. */
interface CodedArticle {
  id: ArticleId;
  codes: readonly CodeMention[];
}

/** Builds the index: for each error code, the articles that mention it. Labels that are not codes are skipped. */
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

/** By kind, then by length, which sorts the numbers of a kind by value. */
function compareEntries(a: CodeEntry, b: CodeEntry): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.slug.length - b.slug.length || (a.slug < b.slug ? -1 : 1);
}
