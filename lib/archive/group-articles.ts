import type { ArticleId } from "../model/article-id.ts";
import { slugOf } from "../model/slug.ts";
import type { ArticleSummary } from "./article-summary.ts";

/** Articles that have a value in common. */
export interface ArticleGroup {
  /** The value as part of an address. */
  slug: string;
  /** The value as most of its articles have it. */
  name: string;
  /** In the order of their numbers. */
  ids: ArticleId[];
}

/**
 * The articles by their values, in the order of the groups' slugs. Values with one slug are one group; a value
 * without letters and digits has none.
 */
export function groupArticles(
  articles: Iterable<ArticleSummary>,
  valuesOf: (article: ArticleSummary) => readonly string[],
): ArticleGroup[] {
  const groups = new Map<string, { names: Map<string, number>; ids: Set<ArticleId> }>();
  for (const article of articles) {
    for (const value of valuesOf(article)) {
      const slug = slugOf(value);
      if (slug === "") continue;
      const group = groups.get(slug) ?? { names: new Map<string, number>(), ids: new Set<ArticleId>() };
      group.names.set(value, (group.names.get(value) ?? 0) + 1);
      group.ids.add(article.id);
      groups.set(slug, group);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, { names, ids }]) => ({ slug, name: commonest(names), ids: [...ids] }));
}

function commonest(names: ReadonlyMap<string, number>): string {
  const [most] = [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? "";
}
