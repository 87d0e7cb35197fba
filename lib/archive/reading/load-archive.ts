import type { ArticleId } from "../../model/article-id.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { asStage, type Progress } from "../../model/progress.ts";
import type { TaskRunner } from "../../model/task-runner.ts";
import type { ArticleSummary, SourceSummary } from "../article-summary.ts";
import { parseProductList, type ProductList } from "../products/product-list.ts";
import type { SupportCode } from "../products/support-code.ts";
import type { PackedTerms } from "../related/packed-terms.ts";
import type { KeptPlace } from "./article-keeper.ts";
import { GrowingArchive } from "./growing-archive.ts";
import type { Limits } from "./limits.ts";
import { readBytes } from "./read-bytes.ts";
import type { SourceCache } from "./source-cache.ts";
import type { ReadFile, SourceHead, SourceTasks } from "./source-tasks.ts";
import { walkContent, type FoundFile } from "./walk-content.ts";

/** The summaries of all articles of the content roots, sorted by number, and the problems found. */
export interface Archive {
  articles: ReadonlyMap<ArticleId, ArticleSummary>;
  diagnostics: Diagnostic[];
}

/** An archive, and what only its build needs. */
export interface LoadedArchive {
  archive: Archive;
  /** Each article's words, by which related ones are found. Not part of the archive, which is kept much longer. */
  terms: ReadonlyMap<ArticleId, PackedTerms>;
  /** Where to find what was kept of the articles that were parsed. */
  kept: ReadonlyMap<ArticleId, KeptPlace>;
}

/** What an archive is read from, and with what. */
export interface ArchiveSources {
  roots: readonly string[];
  /** Real paths of folders that never count as content, such as the output. */
  except: ReadonlySet<string>;
  supportCodes: readonly SupportCode[];
  limits: Limits;
  tasks: TaskRunner<SourceTasks>;
  /** What earlier builds have read; updated with what this one reads. */
  cache: SourceCache;
  /** Told of articles while they are read. */
  listener?: ArchiveListener | undefined;
}

/** An article that has just been read. */
export interface ReadArticle {
  summary: SourceSummary;
  /** Where to find what was kept of it; undefined where it was not parsed. */
  kept: KeptPlace | undefined;
}

/** Told of an archive while it is being read. */
export interface ArchiveListener {
  /**
   * Called before any article is read with about how many there will be; there are more where not every file has a twin
   * in the other form.
   */
  expect(articles: number): void;
  /** Called with each article of the archive, in an order that depends on the content alone. */
  read(article: ReadArticle): void;
}

/**
 * Reads every article below the roots once and keeps its summary. Text files are read first: an archive Markdown file
 * with the number of a text is its twin and is skipped. Any other second file with a number is an error, and the first
 * one, by root and path, is used.
 */
export async function loadArchive(sources: ArchiveSources, progress: Progress): Promise<LoadedArchive> {
  const found = sources.roots.map((root) => walkContent(root, sources.except, sources.limits));
  const files = found.flatMap((walk) => walk.files);
  const [texts, others] = partition(files, ({ path }) => /\.txt$/i.test(path));
  sources.listener?.expect(Math.max(texts.length, others.length));
  const archive = new GrowingArchive(sources);
  for (const { diagnostics } of found) for (const problem of diagnostics) archive.addProblem(problem);
  return asStage(progress, "reading articles", files.length, async (advance) => {
    const addAll = async (chosen: readonly FoundFile[]): Promise<void> => {
      for await (const read of readFiles(chosen, sources)) {
        archive.addFile(read);
        advance();
      }
    };
    await addAll(texts);
    const { lists, markdown } = await sortMarkdown(others, sources, archive);
    advance(others.length - markdown.length);
    await addAll(markdown);
    return archive.finish(lists);
  });
}

function partition<T>(values: readonly T[], accept: (value: T) => boolean): [T[], T[]] {
  return [values.filter(accept), values.filter((value) => !accept(value))];
}

/** Yields the content of each file in order, as soon as all files before it are read. */
async function* readFiles(files: readonly FoundFile[], { tasks, cache }: ArchiveSources): AsyncGenerator<ReadFile> {
  const touched = new Set(files.filter((file) => !cache.isSummarized(file)));
  const hashed = Array.from(touched, (file) => ({ ...file, hash: cache.hashOf(file.path) }));
  const answers = eachOf(tasks.stream("summarizeFiles", hashed));
  for (const file of files) {
    const read = touched.has(file) ? ((await answers.next()).value ?? null) : null;
    yield { summarized: cache.update(file, read?.summarized ?? null), kept: read?.kept ?? [] };
  }
}

async function* eachOf<T>(chunks: AsyncIterable<readonly T[]>): AsyncGenerator<T, undefined> {
  for await (const chunk of chunks) yield* chunk;
}

async function readHeads(files: readonly FoundFile[], { tasks, cache }: ArchiveSources): Promise<SourceHead[]> {
  const touched = files.filter((file) => cache.headOf(file) === null);
  const paths = touched.map(({ path }) => path);
  const read = await tasks.run("readHeads", paths);
  const found = new Map(touched.map((file, nth) => [file, read[nth]]));
  return files.map((file) => {
    const head = found.get(file) ?? cache.headOf(file) ?? noHead;
    cache.keepHead(file, head);
    return head;
  });
}

const noHead: SourceHead = { isProductList: false, id: null };

/** Sorts Markdown files into product lists and those that may be articles, without the twins of texts. */
async function sortMarkdown(
  files: readonly FoundFile[],
  sources: ArchiveSources,
  archive: GrowingArchive,
): Promise<{ lists: ProductList[]; markdown: FoundFile[] }> {
  const heads = await readHeads(files, sources);
  const lists: ProductList[] = [];
  const markdown: FoundFile[] = [];
  for (const [nth, file] of files.entries()) {
    const { isProductList, id } = heads[nth] ?? noHead;
    if (isProductList) addProductList(file, lists, archive);
    else if (id === null || !archive.hasText(id)) markdown.push(file);
  }
  return { lists, markdown };
}

function addProductList({ path }: FoundFile, lists: ProductList[], archive: GrowingArchive): void {
  const bytes = readBytes(path);
  if (!Buffer.isBuffer(bytes)) {
    archive.addProblem(bytes);
    return;
  }
  const list = parseProductList(bytes.toString());
  if (list !== null) lists.push(list);
}
