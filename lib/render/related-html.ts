import { renderArticleList, type ListedArticle } from "./article-list.ts";

/** The articles that are about the same as one; empty where there are none. */
export function renderRelated(related: readonly ListedArticle[]): string {
  if (related.length === 0) return "";
  return `<section class="related" aria-label="Related articles">\n<h2>Related articles</h2>\n${renderArticleList(related)}\n</section>`;
}
