import { absoluteAddress, notFoundPath, type DescribedPage } from "../../render/page-metadata.ts";
import { hasSearchIndex } from "../indexing/search-index.ts";
import { articlePath, feedPath, openSearchPath, sitemapPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import { describedSite } from "../options/described-site.ts";
import { atomFeed } from "./atom-feed.ts";
import { feedArticles } from "./feed-articles.ts";
import { openSearchDescription } from "./open-search.ts";
import { sitemaps, type SitemapEntry } from "./sitemap.ts";

/**
 * The texts, by path, of the files that programs look for: `.nojekyll`, which makes GitHub Pages serve the site
 * unchanged, `robots.txt`, and the description of the site's search if it has one. Where the site's address is known
 * also the sitemaps and the feed, which need absolute addresses. `ownPaths` are the paths of the site's own pages;
 * `records` may include them.
 */
export function wellKnownFiles(
  { options, archive }: Pick<Site, "options" | "archive">,
  records: () => readonly DescribedPage[],
  ownPaths: readonly string[],
): Map<string, string> {
  const site = describedSite(options);
  const addressOf = (path: string): string => absoluteAddress(site, path);
  const rules = "User-agent: *\nAllow: /\n";
  const files = new Map([
    ["/.nojekyll", ""],
    ["/robots.txt", rules],
  ]);
  if (hasSearchIndex({ options, archive })) files.set(openSearchPath, openSearchDescription(options));
  if (site.url === "") return files;
  files.set("/robots.txt", `${rules}\nSitemap: ${addressOf(sitemapPath)}\n`);
  for (const [name, text] of sitemaps(sitemapEntries(records(), ownPaths, addressOf), addressOf("/")))
    files.set(`/${name}`, text);
  const entries = feedArticles(archive.articles.values()).map(({ id, title, modified, description }) => ({
    title: title === "" ? id : `${id}: ${title}`,
    address: addressOf(articlePath(id)),
    modified,
    summary: description,
  }));
  if (entries.length > 0)
    files.set(feedPath, atomFeed({ ...site, home: addressOf("/"), address: addressOf(feedPath), entries }));
  return files;
}

function sitemapEntries(
  records: readonly DescribedPage[],
  ownPaths: readonly string[],
  addressOf: (path: string) => string,
): SitemapEntry[] {
  const paths = new Set(ownPaths.filter((path) => /\/$|\.html$/.test(path) && path !== notFoundPath));
  for (const { permalink } of records) paths.delete(permalink);
  const entries: SitemapEntry[] = [...paths].sort().map((path) => ({ address: addressOf(path), modified: null }));
  for (const { permalink, article } of records)
    entries.push({ address: addressOf(permalink), modified: article?.modified ?? null });
  return entries;
}
