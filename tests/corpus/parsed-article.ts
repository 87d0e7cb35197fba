import type { Article } from "../../lib/model/article.ts";
import type { Diagnostic } from "../../lib/model/diagnostic.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { pathOf } from "./archive-entries.ts";
import { readArchiveSource, type ArchiveSource } from "./archive-source.ts";
import { sampledEntries } from "./describe-corpus.ts";

/** An article as the parser reads it, beside its file as a careful reader splits it. */
export interface ParsedArticle {
  source: ArchiveSource;
  article: Article;
  diagnostics: Diagnostic[];
}

/** The sampled articles one after the other, so that the whole archive need not be held at once. */
export function* parsedSample(): Generator<ParsedArticle> {
  for (const entry of sampledEntries()) yield parseArticle(readArchiveSource(pathOf(entry)));
}

export function parseArticle(source: ArchiveSource): ParsedArticle {
  const { articles, diagnostics } = parseSource({ path: source.path, bytes: source.bytes });
  const [article] = articles;
  if (article === undefined || articles.length > 1) {
    throw new Error(`${source.path}: expected one article, found ${String(articles.length)}`);
  }
  return { source, article, diagnostics };
}
