import type { Progress } from "../model/progress.ts";
import type { TaskRunner } from "../model/task-runner.ts";
import type { SearchRecord } from "../search/search-record.ts";
import type { Site } from "../site/load-site.ts";
import { articlePages, type ArticlePage } from "../site/article-pages.ts";
import { listPages } from "../site/list-pages.ts";
import type { PageGroup, PageRecord } from "../site/page-record.ts";
import type { PageTasks } from "../site/page-tasks.ts";
import { hasSearchIndex, SiteSearchIndex } from "../site/search-index.ts";
import { memoryWarning } from "../site/search-memory.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { stubPages } from "../site/stub-pages.ts";
import { pagePool } from "../site/task-pools.ts";
import { drivenBuild, type DrivenBuild } from "./driven-build.ts";
import { requireSite, runEleventy } from "./run-eleventy.ts";

/** So many pages are made at a time, so that memory stays that of one batch. */
const pagesPerBatch = 1000;

/**
 * Builds a whole site into its staging folder: Eleventy makes the site's own pages, then articles and lists batch by batch, so
 * that memory stays that of one batch; the search engine's process indexes meanwhile.
 * @throws {UsageError} where options or folders are wrong, or the project's Eleventy configuration lacks the plugin.
 */
export async function buildSite(
  flags: Partial<SiteOptionsInput>,
  { output, staging }: { output: string; staging: string },
  progress: Progress,
): Promise<Site> {
  const build: DrivenBuild = { flags, progress, output, staging, site: null, batch: null };
  return drivenBuild.run(build, async () => {
    await runEleventy(build);
    const site = requireSite(build);
    const warning = hasSearchIndex(site) ? memoryWarning(site.archive.articles.size, site.options.searchParts) : null;
    if (warning !== null) progress.note(warning);
    const articles = articlePages(site);
    const others = [...batchesOf("article", stubPages(site)), ...batchesOf("list", listPages(site))];
    const stage = progress.start("making pages", articles.length + countPages(others));
    const makePages = async (pages: PageGroup): Promise<void> => {
      build.batch = pages;
      await runEleventy(build);
      stage.advance(pages.records.length);
    };
    const pool = pagePool(site);
    const search = hasSearchIndex(site) ? await SiteSearchIndex.open(site, staging) : null;
    try {
      for await (const { records, searchRecords } of renderedBatches(articles, pool)) {
        await makePages({ layout: "article", records });
        await search?.add(searchRecords);
      }
      // The search engine's process writes while the lists are made; an error waits until they are.
      const written = search?.write();
      written?.catch(() => undefined);
      for (const pages of others) await makePages(pages);
      stage.end();
      if (written !== undefined) await showStage("writing the search index", written, progress);
    } finally {
      await pool.close();
      await search?.close();
    }
    return site;
  });
}

/** The pages of articles with their contents, and what search is told of them. */
interface RenderedBatch {
  records: PageRecord[];
  searchRecords: SearchRecord[];
}

/** Batch by batch; the threads render one ahead of that which is asked for. */
async function* renderedBatches(
  pages: readonly ArticlePage[],
  pool: TaskRunner<PageTasks>,
): AsyncGenerator<RenderedBatch> {
  let ahead: Promise<RenderedBatch> | null = null;
  for (const batch of chunked(pages)) {
    const rendered = renderBatch(batch, pool);
    rendered.catch(() => undefined);
    if (ahead !== null) yield await ahead;
    ahead = rendered;
  }
  if (ahead !== null) yield await ahead;
}

async function renderBatch(pages: readonly ArticlePage[], pool: TaskRunner<PageTasks>): Promise<RenderedBatch> {
  const requests = pages.map(({ request }) => request());
  const contents = await pool.run("renderArticles", requests, () => undefined);
  const searchRecords = contents.map(({ searchRecord }) => searchRecord).filter((record) => record !== null);
  const records = pages.map((page, nth) => ({ ...page, renderContent: () => contents[nth]?.html ?? "" }));
  return { records, searchRecords };
}

async function showStage(name: string, work: Promise<void>, progress: Progress): Promise<void> {
  const stage = progress.start(name, 1);
  await work;
  stage.advance();
  stage.end();
}

function batchesOf(layout: PageGroup["layout"], records: readonly PageRecord[]): PageGroup[] {
  return [...chunked(records)].map((batch) => ({ layout, records: batch }));
}

function countPages(groups: readonly PageGroup[]): number {
  return groups.reduce((sum, { records }) => sum + records.length, 0);
}

function* chunked<T>(values: readonly T[]): Generator<T[]> {
  for (let start = 0; start < values.length; start += pagesPerBatch) yield values.slice(start, start + pagesPerBatch);
}
