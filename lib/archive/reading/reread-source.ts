import { hash } from "node:crypto";
import type { ArticleId } from "../../model/article-id.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";
import { parseSource } from "../../parse/parse-source.ts";
import type { Limits } from "./limits.ts";
import { readBytes } from "./read-bytes.ts";

/** An article, and the file in which the archive found it. */
export interface KnownSource {
  id: ArticleId;
  /** Path of its file. */
  path: string;
  /** SHA-256 of the file when the archive was read, in base64. */
  sourceHash: string;
}

/** The content of an article's file now. */
interface RereadSource {
  /** Null where the file no longer holds the article or can't be read. */
  found: { bytes: Buffer; sourceHash: string } | null;
  /** Reports that the file has changed; null where it has not. */
  problem: Diagnostic | null;
}

const ruleId = "changed-meanwhile";

/**
 * Reads the file of an article again, within the limits. It may have been removed or changed since the archive was
 * read.
 */
export function rereadSource({ id, path, sourceHash }: KnownSource, limits: Limits): RereadSource {
  const bytes = readBytes(path, limits.fileBytes);
  if (!Buffer.isBuffer(bytes)) return { found: null, problem: bytes };
  const found = { bytes, sourceHash: hash("sha256", bytes, "base64") };
  if (found.sourceHash === sourceHash) return { found, problem: null };
  const ids = parseSource({ path, bytes }, limits).articles.map((article) => article.id);
  if (ids.includes(id)) {
    const message = `expected the file as it was when the build began, found another text; the page of ${id} shows it, lists and search may not: build again`;
    return { found, problem: problemOfFile(path, "warning", ruleId, message) };
  }
  const other = ids.length === 0 ? "no article" : ids.join(", ");
  const message = `expected ${id} in the file as when the build began, found ${other}; its page says that it can't be shown: build again`;
  return { found: null, problem: problemOfFile(path, "error", ruleId, message) };
}
