import { exampleQueries, type ExampleQuery } from "./example-queries.ts";
import { pagePolicy } from "./page-policy.ts";
import { describedSite } from "./described-site.ts";
import type { Site } from "./load-site.ts";
import { hasSearchIndex } from "./search-index.ts";
import { browsePath, codesPath, filesPath, missingPath, supportCodePath } from "./site-urls.ts";
import { renderBarChart } from "../render/bar-chart.ts";
import { formatCount } from "../render/format-count.ts";
import type { DescribedSite } from "../render/page-metadata.ts";

/** What the layouts of all pages know of the site as `site`: nothing that changes with an article. */
export interface SiteData extends DescribedSite {
  notice: string;
  hasSearch: boolean;
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
  products: { code: string; name: string; count: string; href: string }[];
}

export function siteData(site: Site): SiteData {
  const { notice, url } = site.options;
  return {
    ...describedSite(site.options),
    notice,
    hasSearch: hasSearchIndex(site),
    policy: pagePolicy(),
    searchPolicy: pagePolicy({ isSearch: true }),
    hasFeed: url !== undefined && hasDatedArticle(site),
  };
}

export function archiveData(site: Site): ArchiveData {
  return {
    articleCount: formatCount(site.archive.articles.size, "article"),
    examples: exampleQueries(site),
    indexes: indexesOf(site),
    charts: chartsOf(site),
    products: site.supportCodes.map((group) => ({
      code: group.code,
      name: group.name,
      count: group.articles.length.toLocaleString("en-US"),
      href: site.links.urlOf(supportCodePath(group.code)),
    })),
  };
}

function hasDatedArticle({ archive }: Site): boolean {
  for (const { modified } of archive.articles.values()) if (modified !== null) return true;
  return false;
}

function indexesOf({ browse, codes, files, references, links }: Site): ArchiveData["indexes"] {
  const indexes = [
    ...browse.map(({ name, title, groups }) => ({ name: title, count: groups.length, path: browsePath(name) })),
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
      const bars = groups.map(({ name: own, meaning, ids }) => ({
        label: meaning === "" ? own : meaning,
        count: ids.length,
      }));
      return { title, href: links.urlOf(browsePath(name)), html: renderBarChart(title, bars) };
    });
}
