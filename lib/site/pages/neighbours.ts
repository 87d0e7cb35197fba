import type { SupportCodeGroup } from "../../archive/products/support-code-groups.ts";
import type { ArticleId } from "../../model/article-id.ts";

/** The articles before and after one in the list of its support code. `list` is that list's name. */
export interface Neighbours {
  list: string;
  previous: ArticleId | null;
  next: ArticleId | null;
}

/** The neighbours of each article that has a support code. */
export function neighboursByArticle(groups: readonly SupportCodeGroup[]): Map<ArticleId, Neighbours> {
  const neighbours = new Map<ArticleId, Neighbours>();
  for (const { name, articles } of groups) {
    for (const [place, { id }] of articles.entries()) {
      const previous = articles[place - 1]?.id ?? null;
      const next = articles[place + 1]?.id ?? null;
      neighbours.set(id, { list: name, previous, next });
    }
  }
  return neighbours;
}
