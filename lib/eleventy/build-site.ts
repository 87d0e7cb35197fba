import { join } from "node:path";
import { addProblems } from "../archive/add-problems.ts";
import { awaitedLater } from "../io/awaited-later.ts";
import { problemOfFile, type Diagnostic } from "../model/diagnostic.ts";
import { asStage, type Progress } from "../model/progress.ts";
import { endFullTextEngine } from "../search/full-text-index.ts";
import { checkLinks } from "../site/links/check-links.ts";
import { listPages } from "../site/lists/list-pages.ts";
import { stubPages } from "../site/lists/stub-pages.ts";
import type { Site } from "../site/load-site.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import type { OwnPages } from "../site/own-pages/own-pages.ts";
import { siteData } from "../site/own-pages/template-data.ts";
import { articlePages } from "../site/pages/article-pages.ts";
import { copyAttachedFiles } from "../site/pages/copy-attached-files.ts";
import { dataPage } from "../site/pages/data-page.ts";
import { PageCache } from "../site/pages/page-cache.ts";
import { writeTextBundles } from "../site/pages/text-bundles.ts";
import { filesIn, planMerge, type MergePlan } from "../site/publishing/merge-plan.ts";
import { listSite, type SiteListing } from "../site/publishing/site-listing.ts";
import { markSite } from "../site/publishing/site-marker.ts";
import { cacheFolder, tryWriteCache } from "../site/reading/cache-folder.ts";
import { pageVersion } from "../site/reading/cache-versions.ts";
import { removeDrafts } from "../site/reading/kept-drafts.ts";
import { onThread } from "../site/threads/on-thread.ts";
import { articleBatches, pageBatches, type PageMaker } from "./page-batches.ts";
import { pagePool } from "./page-pool.ts";
import { hasProjectConfig, makeOwnPages } from "./run-eleventy.ts";
import { whilePending } from "./while-pending.ts";

/** The folder of the finished site, and the one in which it is built. */
interface SiteFolders {
  output: string;
  staging: string;
}

/** A finished site. Pages taken over from the last build are still in the output, all others in the staging folder. */
export interface BuiltSite {
  site: Site;
  /** All its files. */
  files: SiteListing;
  /** How the staging folder is merged into the output; null where nothing was taken over and the folder replaces it. */
  merge: MergePlan | null;
  /** How many old files are removed together with a replaced folder or the whole old site, rather than one by one. */
  retired: number;
}

/**
 * Builds a whole site into its staging folder. Eleventy makes the site's own pages. All others are made in batches, so
 * that only one batch is in memory, while the search engine's process indexes. Pages that the last build made from the
 * same values are not made again.
 * @throws {UsageError} where options or folders are wrong, or the project's Eleventy configuration lacks the plugin.
 */
export async function buildSite(
  flags: Partial<SiteOptionsInput>,
  folders: SiteFolders,
  progress: Progress,
): Promise<BuiltSite> {
  const listing = awaitedLater(onThread(listSite, "site/publishing/site-listing.js", folders.output, flags.workers));
  try {
    const site = await makeOwnPages({ flags, progress, ...folders, site: null });
    return await finishSite(site, await listing, folders, progress);
  } finally {
    endFullTextEngine();
  }
}

/** Makes all that remains once Eleventy has made the site's own pages. */
async function finishSite(
  site: Site,
  published: SiteListing,
  folders: SiteFolders,
  progress: Progress,
): Promise<BuiltSite> {
  const cache = openPageCache(site, published);
  const pool = pagePool(site, folders.staging);
  const maker = { site, pool, cache, pagesPerBatch: pool.itemsAtOnce };
  try {
    const [problems] = await Promise.all([site.searchIndex, makePages(site, maker, folders, progress)]);
    addProblems(site.archive, problems);
  } finally {
    await pool.close();
  }
  removeDrafts(folders.staging);
  markSite(folders.staging);
  const [staged, takenOver] = [listSite(folders.staging), cache.filesTakenOver];
  tryWriteCache(() => {
    cache.write(staged);
  }, progress);
  const files = new Map([...takenOver, ...staged]);
  addProblems(site.archive, pagesInTheWay(site.own, cache));
  checkLinks(site, (file) => files.has(file));
  const merge = takenOver.size > 0 ? planMerge(published, staged, takenOver) : null;
  const retired = merge === null ? published.size : filesIn(merge.replaced, published);
  return { site, files, merge, retired };
}

/** Makes all pages except the site's own. */
async function makePages(site: Site, maker: PageMaker, folders: SiteFolders, progress: Progress): Promise<void> {
  const { pool, cache } = maker;
  const [stubs, lists] = [stubPages(site), listPages(site)];
  const data = [dataPage(site, [folders.staging, folders.output])];
  const total = site.archive.articles.size + stubs.length + lists.length + data.length;
  await asStage(progress, "making pages", total, async (advance) => {
    const listBatches = pageBatches(maker, "list", lists);
    for await (const count of whilePending(site.related, listBatches)) advance(count);
    for await (const count of articleBatches(maker, articlePages(site))) advance(count);
    // Bundles before lists: the threads share the work evenly if the large pieces come first.
    const bundles = awaitedLater(writeTextBundles(site, folders.staging, pool, cache));
    for (const batches of [pageBatches(maker, "article", stubs), listBatches])
      for await (const count of batches) advance(count);
    await bundles;
    for await (const count of pageBatches(maker, "list", data)) advance(count);
    copyAttachedFiles(site, folders.staging, cache);
  });
}

/** A problem for each of the project's pages whose address an article or a list has: that page replaces it. */
function pagesInTheWay({ pages }: OwnPages, cache: Pick<PageCache, "has">): Diagnostic[] {
  return pages
    .filter(({ path }) => cache.has(path))
    .map(({ file, path }) => {
      const message = `expected an address that no article or list has, found ${path}; the page is left out: give it another permalink`;
      return problemOfFile(file, "error", "address", message);
    });
}

/** A project's own configuration may change any page in unknown ways, so with one nothing is taken over. */
function openPageCache(site: Site, published: SiteListing): PageCache {
  const file = hasProjectConfig() ? null : join(cacheFolder, "pages");
  return new PageCache({ file, version: pageVersion(site.options, siteData(site)), published, links: site.links });
}
