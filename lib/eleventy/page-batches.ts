import { addProblems } from "../archive/add-problems.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TaskRunner } from "../model/task-runner.ts";
import type { SearchRecord } from "../search/search-record.ts";
import type { ArticlePage } from "../site/article-pages.ts";
import type { Site } from "../site/load-site.ts";
import type { PageCache } from "../site/page-cache.ts";
import type { PageGroup, PageRecord } from "../site/page-record.ts";
import type { ArticleToWrite, RenderedPage, WriteTasks } from "./write-tasks.ts";

/** What a batch of pages comes to: how many they are, and what search is told of them. */
interface PageBatch {
  count: number;
  searchRecords: SearchRecord[];
}

/** What pages are made with. */
export interface PageMaker {
  site: Site;
  pool: TaskRunner<WriteTasks>;
  cache: PageCache;
  /** So many pages are made at a time, while as many wait for their turn. */
  pagesPerBatch: number;
}

/** Makes the pages of articles; the threads have the next batch before one is done. */
export async function* articleBatches(maker: PageMaker, pages: Iterable<ArticlePage>): AsyncGenerator<PageBatch> {
  yield* oneAhead(chunked(pages, maker.pagesPerBatch), (batch) => makeArticles(maker, batch));
}

/** Makes other pages in the same way. */
export async function* pageBatches(
  maker: PageMaker,
  layout: PageGroup["layout"],
  pages: readonly PageRecord[],
): AsyncGenerator<PageBatch> {
  yield* oneAhead(chunked(pages, maker.pagesPerBatch), (batch) => makePages(maker, layout, batch));
}

/** What a generator yields before a promise is settled; the rest can be had from it later. */
export async function* whilePending<T>(promise: Promise<unknown>, values: AsyncGenerator<T>): AsyncGenerator<T> {
  const state = { isPending: true };
  const settle = (): void => {
    state.isPending = false;
  };
  promise.then(settle, settle);
  while (state.isPending) {
    const next = await values.next();
    if (next.done === true) return;
    yield next.value;
  }
}

async function makeArticles({ site, pool, cache }: PageMaker, pages: readonly ArticlePage[]): Promise<PageBatch> {
  const related = await site.related;
  const changed: { article: ArticleToWrite; madeFrom: string | null }[] = [];
  for (const { request, ...page } of pages) {
    const article = { page, request: request(related) };
    // Search has to be told of every article, so all of them are read again.
    const madeFrom = article.request.searched === null ? JSON.stringify(article) : null;
    if (madeFrom !== null && cache.takeOver(page.permalink, madeFrom, site.links)) continue;
    const draft = site.drafts.places.get(article.request.id);
    changed.push({ article: { page, request: { ...article.request, draft } }, madeFrom });
  }
  const articles = changed.map(({ article }) => article);
  const contents = await pool.run("writeArticles", articles, () => undefined);
  const searchRecords: SearchRecord[] = [];
  const found: Diagnostic[] = [];
  changed.forEach(({ article, madeFrom }, nth) => {
    const { questions = [], searchRecord = null, problems = [] } = contents[nth] ?? {};
    if (searchRecord !== null) searchRecords.push(searchRecord);
    found.push(...problems);
    // A page of which something was found is made anew, so that the next build tells it as well.
    if (problems.length === 0 && madeFrom !== null) cache.keep(article.page.permalink, madeFrom, questions, site.links);
  });
  addProblems(site.archive, found);
  return { count: pages.length, searchRecords };
}

async function makePages(
  { site, pool, cache }: PageMaker,
  layout: PageGroup["layout"],
  pages: readonly PageRecord[],
): Promise<PageBatch> {
  const changed: RenderedPage[] = [];
  for (const { renderContent, ...page } of pages) {
    const html = renderContent();
    const madeFrom = `${JSON.stringify([layout, page])}\n${html}`;
    if (cache.takeOver(page.permalink, madeFrom, site.links)) continue;
    cache.keep(page.permalink, madeFrom, [], site.links);
    changed.push({ layout, page, html });
  }
  await pool.run("writePages", changed, () => undefined);
  return { count: pages.length, searchRecords: [] };
}

/** The results of work on values in their order, each begun before the one in front of it is waited for. */
async function* oneAhead<T, Result>(values: Iterable<T>, work: (value: T) => Promise<Result>): AsyncGenerator<Result> {
  let ahead: Promise<Result> | null = null;
  for (const value of values) {
    const begun = work(value);
    begun.catch(() => undefined);
    if (ahead !== null) yield await ahead;
    ahead = begun;
  }
  if (ahead !== null) yield await ahead;
}

function* chunked<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
