import type { Site } from "./load-site.ts";
import { supportCodeGroups } from "./pages.ts";
import { supportCodePath } from "./site-urls.ts";
import { formatCount } from "../render/browse-html.ts";

/** What layouts and pages know of the site as `site`. */
export interface TemplateData {
  title: string;
  description: string;
  notice: string;
  /** Address of the site without a path, or empty. */
  url: string;
  /** Path prefix; begins and ends with a slash. */
  base: string;
  hasSearch: boolean;
  articleCount: string;
  products: { code: string; name: string; count: string; href: string }[];
  years: string[];
}

export function templateData(site: Site): TemplateData {
  const { title, description, notice, url, pathPrefix, search } = site.options;
  const articles = [...site.archive.articles.values()];
  return {
    title,
    description,
    notice,
    url: (url ?? "").replace(/\/+$/, ""),
    base: pathPrefix,
    hasSearch: search,
    articleCount: formatCount(articles.length, "article"),
    products: supportCodeGroups(site).map((group) => ({
      code: group.code,
      name: group.name,
      count: group.articles.length.toLocaleString("en-US"),
      href: site.links.urlOf(supportCodePath(group.code)),
    })),
    years: [...new Set(articles.flatMap(({ modified }) => (modified === null ? [] : [modified.slice(0, 4)])))].sort(),
  };
}
