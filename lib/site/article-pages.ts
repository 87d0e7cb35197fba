import type { ArticleSummary } from "../archive/article-summary.ts";
import { renderArticle } from "../render/article-html.ts";
import { listedArticle, listedArticles } from "./listed-articles.ts";
import type { Site } from "./load-site.ts";
import { neighboursByArticle, type Neighbours } from "./neighbours.ts";
import type { PageRecord } from "./page-record.ts";
import { stubPages } from "./stub-pages.ts";
import { facetLinks } from "./facet-links.ts";
import { articlePath, supportCodePath } from "./site-urls.ts";

/** The pages of articles, in the order of their numbers, and behind them those of articles that are only cited. */
export function articlePages(site: Site): PageRecord[] {
  const neighbours = neighboursByArticle(site.supportCodes);
  const pages = Array.from(site.archive.articles.values(), (summary) => ({
    permalink: articlePath(summary.id),
    title: summary.title === "" ? summary.id : `${summary.id}: ${summary.title}`,
    description: summary.description,
    renderContent: () => articleContent(site, summary, neighbours.get(summary.id) ?? null),
  }));
  return [...pages, ...stubPages(site)];
}

const mostCiting = 20;

function articleContent(site: Site, summary: ArticleSummary, neighbours: Neighbours | null): string {
  const article = site.reader.read(summary);
  if (article === null) throw new Error(`${summary.path} no longer holds ${summary.id}; build again`);
  const support = summary.support && {
    name: summary.support.name,
    href: site.links.urlOf(supportCodePath(summary.support.code)),
  };
  const citedBy = site.references.citedBy.get(summary.id) ?? [];
  return renderArticle(article, {
    links: site.links,
    support,
    ...facetLinks(site, summary),
    citedBy: listedArticles(site, citedBy.slice(0, mostCiting)),
    citedByTotal: citedBy.length,
    related: listedArticles(site, site.related.get(summary.id) ?? []),
    neighbours: neighbours && {
      list: neighbours.list,
      previous: neighbours.previous && listedArticle(site, neighbours.previous),
      next: neighbours.next && listedArticle(site, neighbours.next),
    },
    sourceName: summary.sourceName,
  });
}
