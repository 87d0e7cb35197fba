import type { ArticleSummary } from "../archive/article-summary.ts";
import { readArticle } from "../archive/load-archive.ts";
import { markBoilerplate } from "../parse/boilerplate.ts";
import { renderArticle } from "../render/article-html.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { articlePath, supportCodePath } from "./site-urls.ts";

/** The pages of articles, in the order of their numbers. */
export function articlePages(site: Site): PageRecord[] {
  return Array.from(site.archive.articles.values(), (summary) => ({
    permalink: articlePath(summary.id),
    title: summary.title === "" ? summary.id : `${summary.id}: ${summary.title}`,
    description: summary.description,
    renderContent: () => articleContent(site, summary),
  }));
}

function articleContent(site: Site, summary: ArticleSummary): string {
  const article = readArticle(summary);
  if (article === null) throw new Error(`${summary.path} no longer holds ${summary.id}; build again`);
  const support = summary.support && {
    name: summary.support.name,
    href: site.links.urlOf(supportCodePath(summary.support.code)),
  };
  return renderArticle(markBoilerplate(article, site.taxonomy.boilerplate), {
    links: site.links,
    support,
    sourceName: summary.sourceName,
  });
}
