import { addProblems } from "../archive/add-problems.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TaskRunner } from "../model/task-runner.ts";
import type { Site } from "../site/load-site.ts";
import type { ArticlePage } from "../site/pages/article-pages.ts";
import { hashOfValues, type PageCache } from "../site/pages/page-cache.ts";
import type { PageGroup, PageRecord } from "../site/pages/page-record.ts";
import { inBatches } from "../site/threads/in-batches.ts";
import type { ArticleToWrite, RenderedPage, WriteTasks } from "./write-tasks.ts";

/** What is needed to make pages. */
export interface PageMaker {
  site: Pick<Site, "archive" | "related" | "drafts">;
  pool: TaskRunner<WriteTasks>;
  cache: PageCache;
  /** Pages in a batch; one batch is made while the next one waits. */
  pagesPerBatch: number;
}

/**
 * Makes the pages of articles batch by batch, and yields the number of pages of each. The threads get a batch before
 * the one in front of it is done.
 */
export function articleBatches(maker: PageMaker, pages: Iterable<ArticlePage>): AsyncGenerator<number> {
  return inBatches(pages, maker.pagesPerBatch, (batch) => makeArticles(maker, batch));
}

/** Makes pages other than articles in the same way. */
export function pageBatches(
  maker: PageMaker,
  layout: PageGroup["layout"],
  pages: readonly PageRecord[],
): AsyncGenerator<number> {
  return inBatches(pages, maker.pagesPerBatch, (batch) => makePages(maker, layout, batch));
}

async function makeArticles({ site, pool, cache }: PageMaker, pages: readonly ArticlePage[]): Promise<number> {
  const related = await site.related;
  const changed: { article: ArticleToWrite; valuesHash: string }[] = [];
  for (const { request, ...page } of pages) {
    const article = { page, request: request(related) };
    const valuesHash = hashOfValues(JSON.stringify(article));
    if (cache.takeOver(page.permalink, valuesHash)) continue;
    const draft = site.drafts.places.get(article.request.id);
    changed.push({ article: { page, request: { ...article.request, draft } }, valuesHash });
  }
  const articles = changed.map(({ article }) => article);
  const contents = await pool.run("writeArticles", articles);
  const found: Diagnostic[] = [];
  changed.forEach(({ article, valuesHash }, nth) => {
    const { questions = [], problems = [] } = contents[nth] ?? {};
    found.push(...problems);
    // A page with problems is not cached, so that the next build makes it again and reports them again.
    if (problems.length === 0) cache.keep(article.page.permalink, valuesHash, questions);
  });
  addProblems(site.archive, found);
  return pages.length;
}

async function makePages(
  { pool, cache }: PageMaker,
  layout: PageGroup["layout"],
  pages: readonly PageRecord[],
): Promise<number> {
  const changed: RenderedPage[] = [];
  for (const { renderContent, ...page } of pages) {
    const html = renderContent();
    const valuesHash = hashOfValues(`${JSON.stringify([layout, page])}\n${html}`);
    if (cache.takeOver(page.permalink, valuesHash)) continue;
    cache.keep(page.permalink, valuesHash);
    changed.push({ layout, page, html });
  }
  await pool.run("writePages", changed);
  return pages.length;
}
