import type { ArticleSummary } from "../archive/article-summary.ts";
import type { SupportCodeGroup } from "../archive/support-code-groups.ts";
import { readArticle } from "../archive/load-archive.ts";
import { basename } from "node:path";
import { renderArticle } from "../render/article-html.ts";
import { renderArticleList } from "../render/article-list.ts";
import { formatCount, renderPager, renderSupportCodes } from "../render/browse-html.ts";
import type { Site } from "./load-site.ts";
import { articlePath, supportCodePath, supportCodesPath } from "./site-urls.ts";

/** One page to be made: small, so that an archive of them fits into memory; the content is made when the page is. */
export interface PageRecord {
  permalink: string;
  title: string;
  description: string;
  renderContent: () => string;
}

/** Pages that share a layout. */
export interface PageGroup {
  layout: "article" | "list";
  records: PageRecord[];
}

export const entriesPerPage = 200;

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
  return renderArticle(article, { links: site.links, support, sourceName: basename(summary.path) });
}

/** `/id/` and the lists of all support codes. */
export function listPages(site: Site): PageRecord[] {
  return [supportCodeIndex(site, site.supportCodes), ...site.supportCodes.flatMap((group) => supportCodePages(site, group))];
}

function supportCodeIndex(site: Site, groups: readonly SupportCodeGroup[]): PageRecord {
  const entries = groups.map(({ code, name, articles }) => ({
    code,
    name,
    count: articles.length,
    href: site.links.urlOf(supportCodePath(code)),
  }));
  return {
    permalink: supportCodesPath,
    title: "Articles by product",
    description: "All products by their support code, with the number of their articles.",
    renderContent: () => renderSupportCodes(entries),
  };
}

function supportCodePages(site: Site, { code, name, articles }: SupportCodeGroup): PageRecord[] {
  const pageCount = Math.ceil(articles.length / entriesPerPage);
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      permalink: supportCodePath(code, page),
      title: page === 1 ? name : `${name}, page ${String(page)}`,
      description: `${formatCount(articles.length, "article")} of ${name}.`,
      renderContent: () => {
        const shown = articles.slice(index * entriesPerPage, page * entriesPerPage);
        const listed = shown.map(({ id, title, modified }) => ({ id, title, modified, href: site.links.urlOf(articlePath(id)) }));
        const pager = renderPager(page, pageCount, (other) => site.links.urlOf(supportCodePath(code, other)));
        return `<p>${formatCount(articles.length, "article")}</p>\n${renderArticleList(listed)}${pager}`;
      },
    };
  });
}
