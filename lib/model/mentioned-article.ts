import type { ArticleId } from "./article-id.ts";
import { requestedArticle } from "./requested-article.ts";

/** Digits alone do not count: among other words they are more often a code or a count than an article. */
const amongWords = /(?<![\w/=.-])(?:kb|q)[ -]?\d{5,6}(?![\w/-])/i;

/**
 * The article that a text asks for, or whose number comes first among its words (`Q243353 certificate`); null for
 * neither.
 */
export function mentionedArticle(text: string): ArticleId | null {
  return requestedArticle(text) ?? requestedArticle(amongWords.exec(text)?.[0] ?? "");
}
