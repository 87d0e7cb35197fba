import { join } from "node:path";
import type { Progress } from "../model/progress.ts";
import { articlePages } from "../site/article-pages.ts";
import { cacheFolder, tryWriteCache } from "../site/cache-folder.ts";
import { pageVersion } from "../site/cache-versions.ts";
import { dataPage } from "../site/data-page.ts";
import { listPages } from "../site/list-pages.ts";
import type { Site } from "../site/load-site.ts";
import { PageCache } from "../site/page-cache.ts";
import { hasSearchIndex, SiteSearchIndex } from "../site/search-index.ts";
import { memoryWarning } from "../site/search-memory.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { stubPages } from "../site/stub-pages.ts";
import { writeTextBundles } from "../site/text-bundles.ts";
import { articleBatches, pageBatches } from "./page-batches.ts";
import { pagePool } from "./page-pool.ts";
import { hasProjectConfig, makeOwnPages } from "./run-eleventy.ts";

/** Where a site will stand, and where it is written until it is finished. */
export interface SiteFolders {
  output: string;
  staging: string;
}

/** A site in its staging folder, without the files of the last build's site that it has as well. */
export interface BuiltSite {
  site: Site;
  /** Their paths in the site. */
  filesTakenOver: Set<string>;
}

/**
 * Builds a whole site into its staging folder: Eleventy makes the site's own pages, then articles and lists batch by batch, so
 * that memory stays that of one batch; the search engine's process indexes meanwhile. Pages that the last build made
 * from the same values are left where they are.
 * @throws {UsageError} where options or folders are wrong, or the project's Eleventy configuration lacks the plugin.
 */
export async function buildSite(
  flags: Partial<SiteOptionsInput>,
  folders: SiteFolders,
  progress: Progress,
): Promise<BuiltSite> {
  const site = await makeOwnPages({ flags, progress, ...folders, site: null });
  const warning = hasSearchIndex(site) ? memoryWarning(site.archive.articles.size, site.options.searchParts) : null;
  if (warning !== null) progress.note(warning);
  const [articles, stubs] = [articlePages(site), stubPages(site)];
  const lists = [...listPages(site), dataPage(site, [folders.staging, folders.output])];
  const stage = progress.start("making pages", articles.length + stubs.length + lists.length);
  const cache = openPageCache(site, folders);
  const pool = pagePool(site, folders.staging);
  const maker = { site, pool, cache };
  const search = hasSearchIndex(site) ? await SiteSearchIndex.open(site, folders.staging) : null;
  try {
    for await (const { count, searchRecords } of articleBatches(maker, articles)) {
      stage.advance(count);
      await search?.add(searchRecords);
    }
    // The search engine's process writes while the lists are made; an error waits until they are.
    const written = search?.write();
    written?.catch(() => undefined);
    await writeTextBundles(site, folders.staging, pool, cache);
    for await (const { count } of pageBatches(maker, "article", stubs)) stage.advance(count);
    for await (const { count } of pageBatches(maker, "list", lists)) stage.advance(count);
    stage.end();
    if (written !== undefined) await showStage("writing the search index", written, progress);
  } finally {
    await pool.close();
    await search?.close();
  }
  tryWriteCache(() => {
    cache.write();
  }, progress);
  return { site, filesTakenOver: cache.filesTakenOver };
}

/** What a project's own configuration makes of a page can't be known, so nothing is taken over where there is one. */
function openPageCache(site: Site, folders: SiteFolders): PageCache {
  const file = hasProjectConfig() ? null : join(cacheFolder, "pages");
  return new PageCache({ file, version: pageVersion(site), ...folders });
}

async function showStage(name: string, work: Promise<void>, progress: Progress): Promise<void> {
  const stage = progress.start(name, 1);
  await work;
  stage.advance();
  stage.end();
}
