import { renderArticleList, type ListedArticle } from "./article-list.ts";

/** The articles that are about the same as one, without their dates, of which that says nothing; empty where there are none. */
export function renderRelated(related: readonly ListedArticle[]): string {
  if (related.length === 0) return "";
  const undated = related.map((article) => ({ ...article, modified: null }));
  return `<h2>Related articles</h2>\n${renderArticleList(undated)}`;
}
