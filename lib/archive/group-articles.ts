import type { ArticleId } from "../model/article-id.ts";
import { slugOf } from "../model/slug.ts";
import type { ArticleSummary } from "./article-summary.ts";

/** Articles that share a value. */
export interface ArticleGroup {
  /** The value as it appears in addresses. */
  slug: string;
  /** The value as most of the articles spell it. */
  name: string;
  /** Sorted by number. */
  ids: ArticleId[];
}

/**
 * Groups articles by their values, sorted by slug. Values with the same slug form one group; values without letters or
 * digits form none.
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
      // Two names of one article may have the same slug.
      if (ids !== undefined && ids.at(-1) !== article.id) ids.push(article.id);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, group]) => toArticleGroup(slug, group));
}

/** A name, and how many articles have it. */
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
