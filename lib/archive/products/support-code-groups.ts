import type { ArticleSummary } from "../article-summary.ts";
import type { SupportCode } from "./support-code.ts";

/** A support code and its articles in the order of their numbers. */
export interface SupportCodeGroup extends SupportCode {
  articles: ArticleSummary[];
}

/** The support codes that have articles, by name. */
export function groupBySupportCode(articles: Iterable<ArticleSummary>): SupportCodeGroup[] {
  const groups = new Map<string, SupportCodeGroup>();
  for (const article of articles) {
    if (article.support === null) continue;
    const { code, name } = article.support;
    const group = groups.get(code) ?? { code, name, articles: [] };
    group.articles.push(article);
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
