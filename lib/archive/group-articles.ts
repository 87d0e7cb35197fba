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
  const names = new Map<string, CountedName>();
  const countedName = (name: string): CountedName => {
    const counted = { name, mentions: 0, group: groupOf(name, groups) };
    counted.group?.names.push(counted);
    names.set(name, counted);
    return counted;
  };
  for (const article of articles) {
    for (const name of valuesOf(article)) {
      const counted = names.get(name) ?? countedName(name);
      counted.mentions += 1;
      const ids = counted.group?.ids;
      // Two of an article's names may have one slug.
      if (ids !== undefined && ids.at(-1) !== article.id) ids.push(article.id);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, group]) => toArticleGroup(slug, group));
}

/** A name and how many articles have it. */
interface CountedName {
  name: string;
  mentions: number;
  /** Null for a name without a slug. */
  group: GrowingGroup | null;
}

interface GrowingGroup {
  names: CountedName[];
  ids: ArticleId[];
}

function groupOf(name: string, groups: Map<string, GrowingGroup>): GrowingGroup | null {
  const slug = slugOf(name);
  if (slug === "") return null;
  const group = groups.get(slug) ?? { names: [], ids: [] };
  groups.set(slug, group);
  return group;
}

function toArticleGroup(slug: string, { names, ids }: GrowingGroup): ArticleGroup {
  const [most] = names.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  return { slug, name: most?.name ?? "", ids };
}
