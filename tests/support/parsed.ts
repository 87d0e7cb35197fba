import iconv from "iconv-lite";
import type { Article } from "../../lib/model/article.ts";
import type { Diagnostic } from "../../lib/model/diagnostic.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";

export interface ParsedText {
  articles: Article[];
  diagnostics: Diagnostic[];
  /** Rules of the diagnostics, in order. */
  rules: string[];
}

/** Parses a file with this name and text. Text files are Windows-1252, all others UTF-8. */
export function parseText(path: string, text: string): ParsedText {
  const bytes = /\.txt$/i.test(path) ? iconv.encode(text, "windows-1252") : Buffer.from(text, "utf8");
  const { articles, diagnostics } = parseSource({ path, bytes });
  return { articles, diagnostics, rules: diagnostics.map(({ ruleId }) => ruleId) };
}

/** The one article of a file. */
export function articleOf(path: string, text: string): Article {
  const { articles } = parseText(path, text);
  const [article] = articles;
  if (article === undefined || articles.length > 1) {
    throw new Error(`expected one article in ${path}, found ${String(articles.length)}`);
  }
  return article;
}
