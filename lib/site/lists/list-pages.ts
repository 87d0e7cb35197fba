import type { SupportCodeGroup } from "../../archive/products/support-code-groups.ts";
import { renderArticleList } from "../../render/article-list.ts";
import { renderCountedLinks } from "../../render/browse-html.ts";
import { formatCount } from "../../render/format-count.ts";
import { supportCodePath, supportCodesPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromHome, fromSupportCodes } from "../pages/trails.ts";
import { browsePages } from "./browse-pages.ts";
import { citingPages } from "./citing-pages.ts";
import { codePages } from "./code-pages.ts";
import { crossingPages } from "./crossing-pages.ts";
import { filePages } from "./file-pages.ts";
import { legalPages } from "./legal-pages.ts";
import { listedArticles } from "./listed-articles.ts";
import { missingPages } from "./missing-pages.ts";
import { pagedList } from "./paged-list.ts";

/**
 * `/id/` and the lists of all support codes, those to browse by, `/missing/`, the error codes, the files, the legal
 * notices, and the lists of articles that refer to one.
 */
export function listPages(site: Site): PageRecord[] {
  return [
    supportCodeIndex(site, site.supportCodes),
    ...site.supportCodes.flatMap((group) => supportCodePages(site, group)),
    ...browsePages(site),
    ...crossingPages(site),
    ...missingPages(site),
    ...codePages(site),
    ...filePages(site),
    ...legalPages(site),
    ...citingPages(site),
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
    title: "Support codes",
    description: "The codes by which the articles' products were supported, with the number of their articles.",
    trail: fromHome,
    renderContent: () => renderCountedLinks(entries),
  };
}

function supportCodePages(site: Site, { code, name, articles }: SupportCodeGroup): PageRecord[] {
  const count = formatCount(articles.length, "article");
  return pagedList({
    title: `${name} (support code ${code})`,
    description: `${count} of ${name}.`,
    trail: fromSupportCodes,
    entries: articles.map(({ id }) => id),
    pathOf: (page) => supportCodePath(code, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown) => `<p>${count}</p>\n${renderArticleList(listedArticles(site, shown))}`,
  });
}
