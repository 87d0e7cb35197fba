import type { ArticleSummary } from "../../archive/article-summary.ts";
import { articlePath, legalPath, supportCodePath, textBundlePath } from "../links/site-urls.ts";
import { citingArticles } from "../lists/citing-pages.ts";
import { listedArticle, listedArticles } from "../lists/listed-articles.ts";
import type { Site } from "../load-site.ts";
import type { RelatedArticles } from "../reading/read-content.ts";
import { facetLinks } from "./facet-links.ts";
import { neighboursByArticle, type Neighbours } from "./neighbours.ts";
import type { PageRecord } from "./page-record.ts";
import type { ArticlePageRequest } from "./page-tasks.ts";
import { trailOfArticle } from "./trails.ts";

/** The page of an article. `request` gives what its content is made from. */
export interface ArticlePage extends Omit<PageRecord, "renderContent"> {
  request: (related: RelatedArticles) => ArticlePageRequest;
}

/**
 * The pages of the given articles, of all by default, in order of number. They are generated one by one, so that those
 * of a whole archive need not fit into memory.
 */
export function* articlePages(
  site: Site,
  articles: Iterable<ArticleSummary> = site.archive.articles.values(),
): Generator<ArticlePage> {
  const neighbours = neighboursByArticle(site.supportCodes);
  for (const summary of articles)
    yield {
      permalink: articlePath(summary.id),
      title: summary.title === "" ? summary.id : `${summary.id}: ${summary.title}`,
      description: summary.description,
      trail: trailOfArticle(summary),
      article: { id: summary.id, title: summary.title, modified: summary.modified },
      request: (related) => requestOf(site, summary, related, neighbours.get(summary.id) ?? null),
    };
}

function requestOf(
  site: Site,
  summary: ArticleSummary,
  related: RelatedArticles,
  neighbours: Neighbours | null,
): ArticlePageRequest {
  const { id, path, sourceHash, sourceName } = summary;
  const support = summary.support && {
    name: summary.support.name,
    href: site.links.urlOf(supportCodePath(summary.support.code)),
  };
  const notice = summary.legalWording === null ? undefined : site.notices.get(summary.legalWording);
  const surroundings = {
    linked: [...(site.linked.get(id) ?? [])],
    attached: [...(site.linkedFiles.get(id) ?? [])],
    support,
    ...facetLinks(site, summary),
    citedBy: citingArticles(site, id),
    related: listedArticles(site, related.get(id) ?? []),
    neighbours: neighbours && {
      list: neighbours.list,
      previous: neighbours.previous && listedArticle(site, neighbours.previous),
      next: neighbours.next && listedArticle(site, neighbours.next),
    },
    legalHref: notice === undefined ? null : site.links.urlOf(legalPath(notice.number)),
  };
  const source = { name: sourceName, bundleHref: site.links.urlOf(textBundlePath(id)) };
  return { id, path, sourceHash, surroundings, source };
}
