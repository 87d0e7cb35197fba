import { join } from "node:path";
import type { KeptPlace } from "../../archive/reading/article-keeper.ts";
import { loadArchive, type Archive, type LoadedArchive } from "../../archive/reading/load-archive.ts";
import { SourceCache } from "../../archive/reading/source-cache.ts";
import { relateArticles } from "../../archive/related/relate-articles.ts";
import { listOf, type RowLists } from "../../archive/related/row-lists.ts";
import { memoryOf, termTable } from "../../archive/related/term-table.ts";
import { awaitedLater } from "../../io/awaited-later.ts";
import { realPathIfAny } from "../../io/real-path-if-any.ts";
import type { ArticleId } from "../../model/article-id.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Progress } from "../../model/progress.ts";
import { indexWhileReading } from "../indexing/index-while-reading.ts";
import type { SiteOptions } from "../options/site-options.ts";
import type { Taxonomy } from "../taxonomy.ts";
import { onThread } from "../threads/on-thread.ts";
import { cacheFolder, tryWriteCache } from "./cache-folder.ts";
import { summaryVersion } from "./cache-versions.ts";
import { draftsFolderOf } from "./kept-drafts.ts";
import { sourcePool } from "./source-pool.ts";

/** For each article the nearest others. */
export type RelatedArticles = ReadonlyMap<ArticleId, readonly ArticleId[]>;

/** What the content of a site gives, and the work that its reading has begun. */
export interface ReadContent {
  archive: Archive;
  /** Told last, since it takes a while and only the pages of articles need it. */
  related: Promise<RelatedArticles>;
  /**
   * The search index that is written while the articles are read and pages are made, and then what has changed of their
   * files; at once where none was asked for.
   */
  searchIndex: Promise<Diagnostic[]>;
  /** Where the drafts of those articles lie that were parsed in this build; none where none are kept. */
  drafts: SiteDrafts;
}

interface SiteDrafts {
  /** Null where none are kept. */
  folder: string | null;
  places: ReadonlyMap<ArticleId, KeptPlace>;
}

/**
 * Reads the content of a site; the folder it is written to is never content, and one below another is read once. With a
 * staging folder, the articles that are parsed are drafted there, and its search index is begun.
 * @throws {SearchEngineError} where the search engine fails meanwhile.
 */
export async function readContent(
  options: SiteOptions,
  taxonomy: Taxonomy,
  outputFolder: string,
  progress: Progress,
  staging: string | null,
): Promise<ReadContent> {
  const { content: roots, workers, limits, pathPrefix, search, searchParts } = options;
  const except = new Set([outputFolder, ...roots].map(realPathIfAny));
  const cache = new SourceCache(join(cacheFolder, "sources"), summaryVersion(roots, limits));
  const draftsFolder = staging === null ? null : draftsFolderOf(staging);
  const drafts = draftsFolder === null ? null : { folder: draftsFolder, pathPrefix, hasSearch: search };
  const tasks = sourcePool(roots, taxonomy, limits, workers, drafts);
  const tools = { taxonomy, limits, pathPrefix, draftsFolder };
  const index = staging !== null && search ? indexWhileReading(searchParts, staging, tools, progress) : null;
  const sources = {
    roots,
    except,
    supportCodes: taxonomy.supportCodes,
    limits,
    tasks,
    cache,
    listener: index?.listener,
  };
  try {
    const loading = awaitedLater(loadArchive(sources, progress));
    const searchIndex = awaitedLater(index?.write(loading.then(countOf)) ?? Promise.resolve([]));
    const loaded = await Promise.race([loading, searchIndex.then(() => loading)]);
    tryWriteCache(() => {
      cache.write();
    }, progress);
    const { archive, kept } = loaded;
    return { archive, related: relate(loaded, workers), searchIndex, drafts: { folder: draftsFolder, places: kept } };
  } finally {
    await tasks.close();
  }
}

function countOf({ archive }: LoadedArchive): number {
  return archive.articles.size;
}

function relate({ archive, terms }: LoadedArchive, workers: number | undefined): Promise<RelatedArticles> {
  const articles = [...archive.articles.values()];
  const table = termTable(articles, terms);
  const rows = onThread(relateArticles, "archive/related/relate-articles.js", table, workers, memoryOf(table));
  const ids = articles.map(({ id }) => id);
  return awaitedLater(rows.then((lists) => idsOfRows(ids, lists)));
}

/** For the article of each row those of its list. */
function idsOfRows(ids: readonly ArticleId[], lists: RowLists): RelatedArticles {
  return new Map(ids.map((id, row) => [id, Array.from(listOf(lists, row), (other) => ids[other] as ArticleId)]));
}
