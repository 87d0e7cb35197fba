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
  const groups = new Map<string, GrowingGroup>();
  const groupsByName = new Map<string, GrowingGroup | null>();
  const groupOf = (name: string): GrowingGroup | null => {
    const slug = slugOf(name);
    if (slug === "") return null;
    const group = groups.get(slug) ?? { mentions: new Map<string, number>(), ids: new Set<ArticleId>() };
    groups.set(slug, group);
    return group;
  };
  for (const article of articles) {
    for (const name of valuesOf(article)) {
      let group = groupsByName.get(name);
      if (group === undefined) {
        group = groupOf(name);
        groupsByName.set(name, group);
      }
      if (group === null) continue;
      group.mentions.set(name, (group.mentions.get(name) ?? 0) + 1);
      group.ids.add(article.id);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, { mentions, ids }]) => ({ slug, name: commonest(mentions), ids: [...ids] }));
}

interface GrowingGroup {
  /** Of each name how many articles have it. */
  mentions: Map<string, number>;
  ids: Set<ArticleId>;
}

function commonest(mentions: ReadonlyMap<string, number>): string {
  const [most] = [...mentions].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? "";
}
