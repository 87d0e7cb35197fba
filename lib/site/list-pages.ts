import type { SupportCodeGroup } from "../archive/support-code-groups.ts";
import { renderArticleList } from "../render/article-list.ts";
import { formatCount, renderPager, renderCountedLinks } from "../render/browse-html.ts";
import { browsePages } from "./browse-pages.ts";
import { codePages } from "./code-pages.ts";
import { filePages } from "./file-pages.ts";
import { listedArticles } from "./listed-articles.ts";
import type { Site } from "./load-site.ts";
import { missingPages } from "./missing-pages.ts";
import type { PageRecord } from "./page-record.ts";
import { supportCodePath, supportCodesPath } from "./site-urls.ts";

const entriesPerPage = 200;

/** `/id/` and the lists of all support codes, those to browse by, `/missing/`, the error codes and the files. */
export function listPages(site: Site): PageRecord[] {
  return [
    supportCodeIndex(site, site.supportCodes),
    ...site.supportCodes.flatMap((group) => supportCodePages(site, group)),
    ...browsePages(site),
    ...missingPages(site),
    ...codePages(site),
    ...filePages(site),
  ];
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
    renderContent: () => renderCountedLinks(entries),
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
        const listed = listedArticles(
          site,
          shown.map(({ id }) => id),
        );
        const pager = renderPager(page, pageCount, (other) => site.links.urlOf(supportCodePath(code, other)));
        return `<p>${formatCount(articles.length, "article")}</p>\n${renderArticleList(listed)}${pager}`;
      },
    };
  });
}
