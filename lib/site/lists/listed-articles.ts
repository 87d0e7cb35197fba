import type { ArticleId } from "../../model/article-id.ts";
import type { ListedArticle } from "../../render/article-list.ts";
import { articlePath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";

/** Articles of the site as entries of a list. */
export function listedArticles(site: Site, ids: readonly ArticleId[]): ListedArticle[] {
  return ids.map((id) => listedArticle(site, id));
}

/** An article of the site as an entry of a list; one that the archive lacks has no title and no date. */
export function listedArticle({ archive, links }: Site, id: ArticleId): ListedArticle {
  const { title = "", modified = null } = archive.articles.get(id) ?? {};
  return { id, title, modified, href: links.urlOf(articlePath(id)) };
}

/** Articles as entries of a list of one type or platform; those of which that is inferred say so. */
export function articlesWithNotes(
  site: Site,
  ids: readonly ArticleId[],
  inferred: ReadonlySet<ArticleId>,
): ListedArticle[] {
  return ids.map((id) => {
    const entry = listedArticle(site, id);
    if (inferred.has(id)) entry.note = "inferred";
    return entry;
  });
}
