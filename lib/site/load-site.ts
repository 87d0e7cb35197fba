import { join, resolve } from "node:path";
import { buildCodeIndex, type CodeIndex } from "../archive/code-index.ts";
import { buildFileIndex, type FileIndex } from "../archive/file-index.ts";
import type { KeptPlace } from "../archive/kept-articles.ts";
import { loadArchive, type Archive, type ArchiveListener, type LoadedArchive } from "../archive/load-archive.ts";
import { buildReferenceGraph, type ReferenceGraph } from "../archive/reference-graph.ts";
import { relateArticles } from "../archive/relate-articles.ts";
import { listOf, type RowLists } from "../archive/row-lists.ts";
import { sharedNotices, type SharedNotice } from "../archive/shared-notices.ts";
import { SourceCache } from "../archive/source-cache.ts";
import { groupBySupportCode, type SupportCodeGroup } from "../archive/support-code-groups.ts";
import { memoryOf, termTable } from "../archive/term-table.ts";
import { awaitedLater } from "../io/awaited-later.ts";
import { disk } from "../io/disk.ts";
import type { ArticleId } from "../model/article-id.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { asStage, type Progress } from "../model/progress.ts";
import type { LinkContext } from "../render/link-context.ts";
import { cacheFolder, tryWriteCache } from "./cache-folder.ts";
import { summaryVersion } from "./cache-versions.ts";
import { browseKinds, type BrowseKind } from "./browse-kinds.ts";
import { crossingsOf, type Crossing } from "./crossings.ts";
import { indexWhileReading } from "./index-while-reading.ts";
import { draftsFolderOf } from "./kept-drafts.ts";
import { linksTo, linkTargetsOf, type LinkTargets } from "./link-targets.ts";
import { onThread } from "./on-thread.ts";
import type { SearchTools } from "./search-tasks.ts";
import type { SiteOptions } from "./site-options.ts";
import { sourcePool } from "./source-pool.ts";
import { spareMemory } from "./spare-memory.ts";
import { loadTaxonomy, type Taxonomy } from "./taxonomy.ts";
import { UsageError } from "./user-errors.ts";

/** For each article the nearest others. */
export type RelatedArticles = ReadonlyMap<ArticleId, readonly ArticleId[]>;

/** Everything that pages are made from. */
export interface Site {
  options: SiteOptions;
  taxonomy: Taxonomy;
  archive: Archive;
  references: ReferenceGraph;
  supportCodes: SupportCodeGroup[];
  browse: BrowseKind[];
  /** By the slug of a product. */
  crossings: ReadonlyMap<string, readonly Crossing[]>;
  codes: CodeIndex;
  files: FileIndex;
  /** Wordings of legal notices that many articles have, by their keys. */
  notices: ReadonlyMap<string, SharedNotice>;
  /** Told last, since it takes a while and only the pages of articles need it. */
  related: Promise<RelatedArticles>;
  targets: LinkTargets;
  links: LinkContext;
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
 * Reads the content of a site; the folder it is written to is never content. With a staging folder,
 * the articles that are parsed are drafted there, and its search index is begun.
 * @throws {UsageError} where a content folder is missing or the taxonomy can't be read.
 */
export async function loadSite(
  options: SiteOptions,
  outputFolder: string,
  progress: Progress,
  staging: string | null = null,
): Promise<Site> {
  for (const root of options.content) requireFolder(root);
  const taxonomy = loadTaxonomy(options.content);
  const read = await readAndRelate(options, taxonomy, outputFolder, progress, staging);
  await spareMemory();
  const count = read.archive.articles.size;
  return asStage(progress, "linking articles", count, (advance) => {
    const site = linkSite(options, taxonomy, read);
    advance(count);
    return site;
  });
}

function linkSite(options: SiteOptions, taxonomy: Taxonomy, read: ReadContent): Site {
  const { archive } = read;
  const articles = [...archive.articles.values()];
  const browse = browseKinds(articles, taxonomy);
  const content = {
    taxonomy,
    ...read,
    references: buildReferenceGraph(archive.articles),
    supportCodes: groupBySupportCode(articles),
    browse,
    crossings: crossingsOf(browse),
    codes: buildCodeIndex(articles),
    files: buildFileIndex(articles),
    notices: sharedNotices(articles),
  };
  const targets = linkTargetsOf(content);
  return { options, ...content, targets, links: linksTo(targets, taxonomy.familyOf, options.pathPrefix) };
}

type ReadContent = Pick<Site, "archive" | "related" | "searchIndex" | "drafts">;

async function readAndRelate(
  options: SiteOptions,
  taxonomy: Taxonomy,
  outputFolder: string,
  progress: Progress,
  staging: string | null,
): Promise<ReadContent> {
  const draftsFolder = staging === null ? null : draftsFolderOf(staging);
  const { limits, pathPrefix } = options;
  const tools = { taxonomy, limits, pathPrefix, draftsFolder };
  const index = staging !== null && options.search ? indexWhileReading(options, staging, tools, progress) : null;
  const loaded = readArchive(options, tools, outputFolder, progress, index?.listener);
  const searchIndex = awaitedLater(index?.write(loaded.then(countOf)) ?? Promise.resolve([]));
  const { archive, terms, kept } = await loaded;
  const articles = [...archive.articles.values()];
  const table = termTable(articles, terms);
  const rows = onThread(relateArticles, "archive/relate-articles.js", table, options.workers, memoryOf(table));
  const ids = articles.map(({ id }) => id);
  const related = awaitedLater(rows.then((lists) => idsOfRows(ids, lists)));
  return { archive, related, searchIndex, drafts: { folder: draftsFolder, places: kept } };
}

function countOf({ archive }: LoadedArchive): number {
  return archive.articles.size;
}

/** For the article of each row those of its list. */
function idsOfRows(ids: readonly ArticleId[], lists: RowLists): RelatedArticles {
  return new Map(ids.map((id, row) => [id, Array.from(listOf(lists, row), (other) => ids[other] as ArticleId)]));
}

async function readArchive(
  { content: roots, workers, limits, pathPrefix, search }: SiteOptions,
  { taxonomy, draftsFolder }: SearchTools,
  outputFolder: string,
  progress: Progress,
  listener: ArchiveListener | undefined,
): Promise<LoadedArchive> {
  const except = new Set([realpathIfAny(outputFolder)]);
  const cache = new SourceCache(join(cacheFolder, "sources"), summaryVersion(roots, limits));
  const drafts = draftsFolder === null ? null : { folder: draftsFolder, pathPrefix, hasSearch: search };
  const tasks = sourcePool(roots, taxonomy, limits, workers, drafts);
  try {
    const sources = { roots, except, supportCodes: taxonomy.supportCodes, limits, tasks, cache, listener };
    const loaded = await loadArchive(sources, progress);
    tryWriteCache(() => {
      cache.write();
    }, progress);
    return loaded;
  } finally {
    await tasks.close();
  }
}

function requireFolder(root: string): void {
  if (disk.stat(root)?.isDirectory() === true) return;
  throw new UsageError(`expected a folder with articles at ${root}, found none; name one with --content DIR`);
}

function realpathIfAny(path: string): string {
  return disk.exists(path) ? disk.realPath(path) : resolve(path);
}
