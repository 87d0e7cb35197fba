import type { TaskRunner } from "../model/task-runner.ts";
import type { SearchRecord } from "../search/search-record.ts";
import type { ArticlePage } from "../site/article-pages.ts";
import type { Site } from "../site/load-site.ts";
import type { PageCache } from "../site/page-cache.ts";
import type { PageGroup, PageRecord } from "../site/page-record.ts";
import type { PageTasks } from "../site/page-tasks.ts";

/** So many pages are made at a time, so that memory stays that of one batch. */
const pagesPerBatch = 200;

/** Some pages with their contents: those of them that have to be written, how many there are, and what search is told. */
interface PageBatch {
  group: PageGroup;
  count: number;
  searchRecords: SearchRecord[];
}

/** The pages of articles, batch by batch; the threads render one ahead of that which is asked for. */
export async function* articleBatches(
  site: Site,
  pages: readonly ArticlePage[],
  pool: TaskRunner<PageTasks>,
  cache: PageCache,
): AsyncGenerator<PageBatch> {
  let ahead: Promise<PageBatch> | null = null;
  for (const batch of chunked(pages)) {
    const rendered = renderArticles(site, batch, pool, cache);
    rendered.catch(() => undefined);
    if (ahead !== null) yield await ahead;
    ahead = rendered;
  }
  if (ahead !== null) yield await ahead;
}

async function renderArticles(
  { links }: Site,
  pages: readonly ArticlePage[],
  pool: TaskRunner<PageTasks>,
  cache: PageCache,
): Promise<PageBatch> {
  const changed = pages
    .map((page) => ({ page, request: page.request() }))
    // Search has to be told of every article, so all of them are read again.
    .filter(
      ({ page, request }) => request.searched !== null || !cache.takeOver(page.permalink, [page, request], links),
    );
  const requests = changed.map(({ request }) => request);
  const contents = await pool.run("renderArticles", requests, () => undefined);
  const records: PageRecord[] = [];
  const searchRecords: SearchRecord[] = [];
  changed.forEach(({ page, request }, nth) => {
    const { html = "", questions = [], searchRecord = null } = contents[nth] ?? {};
    records.push({ ...page, renderContent: () => html });
    if (searchRecord !== null) searchRecords.push(searchRecord);
    else cache.keep(page.permalink, [page, request], questions, links);
  });
  return { group: { layout: "article", records }, count: pages.length, searchRecords };
}

/** Other pages, batch by batch. */
export function* pageBatches(
  { links }: Site,
  layout: PageGroup["layout"],
  pages: readonly PageRecord[],
  cache: PageCache,
): Generator<PageBatch> {
  for (const batch of chunked(pages)) {
    const records: PageRecord[] = [];
    for (const page of batch) {
      const html = page.renderContent();
      const madeFrom = [layout, page, html];
      if (cache.takeOver(page.permalink, madeFrom, links)) continue;
      cache.keep(page.permalink, madeFrom, [], links);
      records.push({ ...page, renderContent: () => html });
    }
    yield { group: { layout, records }, count: batch.length, searchRecords: [] };
  }
}

function* chunked<T>(values: readonly T[]): Generator<T[]> {
  for (let start = 0; start < values.length; start += pagesPerBatch) yield values.slice(start, start + pagesPerBatch);
}
