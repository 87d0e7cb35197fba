import { renderBarChart } from "../../render/bar-chart.ts";
import { formatCount } from "../../render/format-count.ts";
import type { DescribedSite } from "../../render/page-metadata.ts";
import { hasSearchIndex } from "../indexing/search-index.ts";
import {
  browseGroupPath,
  browsePath,
  codesPath,
  filesPath,
  missingPath,
  supportCodesPath,
} from "../links/site-urls.ts";
import { browseKind, labelOf } from "../lists/browse-kinds.ts";
import type { Site } from "../load-site.ts";
import { describedSite } from "../options/described-site.ts";
import { pagePolicy } from "../pages/page-policy.ts";
import { exampleQueries, type ExampleQuery } from "./example-queries.ts";

/** What the layouts of all pages know of the site as `site`: nothing that changes with an article. */
export interface SiteData extends DescribedSite {
  notice: string;
  hasSearch: boolean;
  /** Whether there is a list of products. */
  hasProducts: boolean;
  /** What pages may load and run, the search page apart. */
  policy: string;
  searchPolicy: string;
  hasFeed: boolean;
}

/** What the site's own pages know of the articles as `archive`. */
export interface ArchiveData {
  articleCount: string;
  /** Queries that show what the search takes. */
  examples: ExampleQuery[];
  /** Other ways in, those that lead to something. */
  indexes: { name: string; count: string; href: string }[];
  /** Charts of how many articles there are, as HTML, and the lists that they are of. */
  charts: { title: string; href: string; html: string }[];
  /** The products that most articles are about. */
  products: { name: string; count: string; href: string }[];
  /** Where all products are; null where these are all. */
  allProducts: { count: string; href: string } | null;
  /** The support codes that have articles. */
  supportCodes: string[];
}

/** What all pages of a site know of it: plain data, since other threads make them. */
export function siteData(site: Site): SiteData {
  const { notice, url } = site.options;
  return {
    ...describedSite(site.options),
    notice,
    hasSearch: hasSearchIndex(site),
    hasProducts: browseKind(site.browse, "product").groups.length > 0,
    policy: pagePolicy(),
    searchPolicy: pagePolicy({ isSearch: true }),
    hasFeed: url !== undefined && hasDatedArticle(site),
  };
}

const mostProducts = 48;

/** What the site's own pages know of its articles, with the first 48 products. */
export function archiveData(site: Site): ArchiveData {
  const products = browseKind(site.browse, "product").groups;
  return {
    articleCount: formatCount(site.archive.articles.size, "article"),
    examples: exampleQueries(site),
    indexes: indexesOf(site),
    charts: chartsOf(site),
    products: products.slice(0, mostProducts).map(({ name, slug, ids }) => ({
      name,
      count: ids.length.toLocaleString("en-US"),
      href: site.links.urlOf(browseGroupPath("product", slug)),
    })),
    allProducts:
      products.length > mostProducts
        ? { count: formatCount(products.length, "product"), href: site.links.urlOf(browsePath("product")) }
        : null,
    supportCodes: site.supportCodes.map(({ code }) => code),
  };
}

function hasDatedArticle({ archive }: Site): boolean {
  for (const { modified } of archive.articles.values()) if (modified !== null) return true;
  return false;
}

function indexesOf({ browse, supportCodes, codes, files, references, links }: Site): ArchiveData["indexes"] {
  const indexes = [
    ...browse.map(({ name, title, groups }) => ({ name: title, count: groups.length, path: browsePath(name) })),
    { name: "Support codes", count: supportCodes.length, path: supportCodesPath },
    { name: "Error codes", count: codes.size, path: codesPath },
    { name: "Files", count: files.size, path: filesPath },
    { name: "Missing articles", count: references.missing.size, path: missingPath() },
  ];
  return indexes
    .filter(({ count }) => count > 0)
    .map(({ name, count, path }) => ({ name, count: count.toLocaleString("en-US"), href: links.urlOf(path) }));
}

const chartedKinds = ["year", "type"];

function chartsOf({ browse, links }: Site): ArchiveData["charts"] {
  return browse
    .filter(({ name, groups }) => chartedKinds.includes(name) && groups.length > 1)
    .map(({ name, title, groups }) => {
      const bars = groups.map((group) => ({ label: labelOf(group), count: group.ids.length }));
      return { title, href: links.urlOf(browsePath(name)), html: renderBarChart(title, bars) };
    });
}
