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

/** For each article its related ones, nearest first. */
export type RelatedArticles = ReadonlyMap<ArticleId, readonly ArticleId[]>;

/** The content of a site, and the work that was started while reading it. */
export interface ReadContent {
  archive: Archive;
  /** Resolved last: it takes a while, and only the pages of articles need it. */
  related: Promise<RelatedArticles>;
  /**
   * Resolved when the search index, which is written while articles are read and pages are made, is finished. Gives the
   * problems of files that changed meanwhile. Resolved at once with none where there is no index.
   */
  searchIndex: Promise<Diagnostic[]>;
  /** Where to find the drafts of the articles that were parsed in this build. */
  drafts: SiteDrafts;
}

interface SiteDrafts {
  /** Null where no drafts are made. */
  folder: string | null;
  places: ReadonlyMap<ArticleId, KeptPlace>;
}

/**
 * Reads the content of a site. The output folder never counts as content, and a content folder inside another one is
 * read once. With a staging folder, the articles that are parsed are also drafted there, and the search index is begun.
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

/** Related articles by id, from lists of row numbers. */
function idsOfRows(ids: readonly ArticleId[], lists: RowLists): RelatedArticles {
  return new Map(ids.map((id, row) => [id, Array.from(listOf(lists, row), (other) => ids[other] as ArticleId)]));
}
