import type { ArticleSummary } from "../../archive/article-summary.ts";
import { compareIds } from "../../model/article-id.ts";

const mostArticles = 50;

type DatedArticle = ArticleSummary & { modified: string };

/**
 * The 50 articles that were changed last, newest first, those of one day by number. Articles without a date are left
 * out.
 */
export function feedArticles(articles: Iterable<ArticleSummary>): DatedArticle[] {
  return Array.from(articles)
    .filter((article): article is DatedArticle => article.modified !== null)
    .sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : compareIds(a.id, b.id)))
    .slice(0, mostArticles);
}
