import { hash } from "node:crypto";
import type { ArticleId } from "../../model/article-id.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";
import { parseSource } from "../../parse/parse-source.ts";
import type { Limits } from "./limits.ts";
import { readBytes } from "./read-bytes.ts";

/** An article as the archive knows it from its file. */
export interface KnownSource {
  id: ArticleId;
  /** The file that holds it. */
  path: string;
  /** SHA-256 of that file when the archive was read, in base64. */
  sourceHash: string;
}

/** What the file of an article holds now. */
interface RereadSource {
  /** Null where it no longer holds the article, or can't be read. */
  found: { bytes: Buffer; sourceHash: string } | null;
  /** That the file is not what it was. */
  problem: Diagnostic | null;
}

const ruleId = "changed-meanwhile";

/** Reads the file of an article again, within the limits. It may have been removed or changed meanwhile. */
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
