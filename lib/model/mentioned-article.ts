import type { ArticleId } from "./article-id.ts";
import { requestedArticle } from "./requested-article.ts";

/** Digits alone are none here: among words they are a code or a count more often than an article. */
const amongWords = /(?<![\w/=.-])(?:kb|q)[ -]?\d{5,6}(?![\w/-])/i;

/** The article that a text asks for, or whose number is the first among its words (`Q243353 certificate`); else null. */
export function mentionedArticle(text: string): ArticleId | null {
  return requestedArticle(text) ?? requestedArticle(amongWords.exec(text)?.[0] ?? "");
}
