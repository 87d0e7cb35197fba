import type { ArticleId } from "../../model/article-id.ts";
import { renderArticleList } from "../../render/article-list.ts";
import { citingOrder, type CitingArticles } from "../../render/cited-by-html.ts";
import { escapeAttribute, escapeText } from "../../render/escape.ts";
import { formatCount } from "../../render/format-count.ts";
import { articlePath, citingPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromMissing, trailOfArticle } from "../pages/trails.ts";
import { listedArticles } from "./listed-articles.ts";
import { pagedList } from "./paged-list.ts";

const shownByArticle = 20;
const shownByStub = 200;

/** The articles that refer to one, as many as its own page shows. */
export function citingArticles(site: Site, id: ArticleId): CitingArticles {
  const ids = idsCiting(site, id);
  const most = shownByPageOf(site, id);
  return {
    shown: listedArticles(site, ids.slice(0, most)),
    total: ids.length,
    moreHref: ids.length > most ? site.links.urlOf(citingPath(id, 2)) : null,
  };
}

/** The pages on which the lists of articles that refer to one go on where its own page does not show all. */
export function citingPages(site: Site): PageRecord[] {
  const { citedBy, missing } = site.references;
  const cited = [...citedBy.keys(), ...missing.keys()];
  return cited
    .filter((id) => idsCiting(site, id).length > shownByPageOf(site, id))
    .flatMap((id) => pagesCiting(site, id));
}

function pagesCiting(site: Site, id: ArticleId): PageRecord[] {
  const ids = idsCiting(site, id);
  const article = site.archive.articles.get(id);
  const title = article?.title ?? site.references.missing.get(id)?.titles[0] ?? "";
  const above = article === undefined ? fromMissing : trailOfArticle(article);
  const count = formatCount(ids.length, "article");
  const link =
    `<a href="${escapeAttribute(site.links.urlOf(articlePath(id)))}">${id}</a> ${escapeText(title)}`.trimEnd();
  const [, ...further] = pagedList({
    title: `Articles that refer to ${id}`,
    description: `${count} that refer to ${id}.`,
    trail: above,
    entries: ids,
    onFirstPage: shownByPageOf(site, id),
    pathOf: (page) => citingPath(id, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown) =>
      `<p>${count} here refer to ${link}</p>\n<p>${citingOrder}</p>\n${renderArticleList(listedArticles(site, shown))}`,
  });
  return further.map((page) => ({ ...page, trail: [...above, { name: id, path: articlePath(id) }] }));
}

function idsCiting({ references }: Site, id: ArticleId): readonly ArticleId[] {
  return references.citedBy.get(id) ?? references.missing.get(id)?.citedBy ?? [];
}

function shownByPageOf({ references }: Site, id: ArticleId): number {
  return references.missing.has(id) ? shownByStub : shownByArticle;
}
