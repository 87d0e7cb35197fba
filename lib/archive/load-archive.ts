import { compareIds, type ArticleId } from "../model/article-id.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import { asStage, type Progress } from "../model/progress.ts";
import type { TaskRunner } from "../model/task-runner.ts";
import type { KeptPlace } from "./kept-articles.ts";
import type { Limits } from "./limits.ts";
import type { ArticleSummary, SourceSummary } from "./article-summary.ts";
import { supportCodeOf, type SupportCode } from "./product-codes.ts";
import type { PackedTerms } from "./packed-terms.ts";
import { parseProductList, type ProductList } from "./product-list.ts";
import { readBytes } from "./read-bytes.ts";
import type { ReadFile, SourceHead, SourceTasks } from "./source-tasks.ts";
import { SharedValues } from "./shared-values.ts";
import type { SourceCache } from "./source-cache.ts";
import { walkContent, type FoundFile } from "./walk-content.ts";
import { withinLimits } from "./within-limits.ts";

/** All articles of the content roots, as summaries in the order of their numbers, and what was found wrong. */
export interface Archive {
  articles: ReadonlyMap<ArticleId, ArticleSummary>;
  diagnostics: Diagnostic[];
}

/** An archive as it was just read. */
export interface LoadedArchive {
  archive: Archive;
  /** For each article the words by which it is compared with others: not the archive's, which is kept long. */
  terms: ReadonlyMap<ArticleId, PackedTerms>;
  /** Where to find what was kept of those articles that were parsed. */
  kept: ReadonlyMap<ArticleId, KeptPlace>;
}

export interface ArchiveSources {
  roots: readonly string[];
  /** Folders that are never content, as real paths: the output. */
  except: ReadonlySet<string>;
  supportCodes: readonly SupportCode[];
  limits: Limits;
  tasks: TaskRunner<SourceTasks>;
  /** What earlier builds have read; holds what this one has, afterwards. */
  cache: SourceCache;
}

/**
 * Reads every article below the roots once and keeps its summary. Text files are read first: an archive Markdown file
 * of the same number is the text's twin and is passed over. Any other second file of a number is an error; the first
 * one, by root and path, stands.
 */
export async function loadArchive(sources: ArchiveSources, progress: Progress): Promise<LoadedArchive> {
  const found = sources.roots.map((root) => walkContent(root, sources.except, sources.limits));
  const files = found.flatMap((walk) => walk.files);
  const diagnostics = found.flatMap((walk) => walk.diagnostics);
  const summaries = new Map<ArticleId, SourceSummary>();
  const termsById = new Map<ArticleId, PackedTerms>();
  const keptById = new Map<ArticleId, KeptPlace>();
  const [texts, others] = partition(files, ({ path }) => /\.txt$/i.test(path));
  const values = new SharedValues();
  const addAll = async (chosen: FoundFile[], onDone: (count: number) => void): Promise<void> => {
    for (const { summarized, kept } of await summarizeFiles(chosen, sources, onDone)) {
      diagnostics.push(...summarized.diagnostics);
      for (const [nth, { summary, terms }] of summarized.articles.entries()) {
        values.shareIn(summary);
        const first = summaries.get(summary.id);
        if (first !== undefined) diagnostics.push(duplicate(summary, first));
        else {
          summaries.set(summary.id, withinLimits(summary, sources.limits, diagnostics));
          termsById.set(summary.id, terms);
          const place = kept[nth];
          if (place !== undefined) keptById.set(summary.id, place);
        }
      }
    }
  };
  const lists = await asStage(progress, "reading articles", files.length, async (advance) => {
    await addAll(texts, advance);
    const sorted = await sortMarkdown(others, summaries, sources, diagnostics);
    advance(others.length - sorted.markdown.length);
    await addAll(sorted.markdown, advance);
    return sorted.lists;
  });
  const articles = Array.from(summaries.values(), (summary) =>
    Object.assign(summary, { support: supportCodeOf(summary, lists, sources.supportCodes) }),
  );
  articles.sort((a, b) => compareIds(a.id, b.id));
  const archive = {
    articles: new Map(articles.map((article) => [article.id, article])),
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
  return { archive, terms: termsById, kept: keptById };
}

function partition<T>(values: readonly T[], accept: (value: T) => boolean): [T[], T[]] {
  return [values.filter(accept), values.filter((value) => !accept(value))];
}

async function summarizeFiles(
  files: readonly FoundFile[],
  { tasks, cache }: ArchiveSources,
  onDone: (count: number) => void,
): Promise<ReadFile[]> {
  const [untouched, touched] = partition(files, (file) => cache.isSummarized(file));
  onDone(untouched.length);
  const hashed = touched.map((file) => ({ ...file, hash: cache.hashOf(file.path) }));
  const summarized = await tasks.run("summarizeFiles", hashed, onDone);
  const found = new Map(touched.map((file, nth) => [file, summarized[nth] ?? null]));
  return files.map((file) => {
    const read = found.get(file) ?? null;
    return { summarized: cache.update(file, read?.summarized ?? null), kept: read?.kept ?? [] };
  });
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

/** The product lists among Markdown files, and the files that may be articles and no twins of texts. */
async function sortMarkdown(
  files: readonly FoundFile[],
  texts: ReadonlyMap<ArticleId, SourceSummary>,
  sources: ArchiveSources,
  diagnostics: Diagnostic[],
): Promise<{ lists: ProductList[]; markdown: FoundFile[] }> {
  const heads = await readHeads(files, sources);
  const lists: ProductList[] = [];
  const markdown: FoundFile[] = [];
  files.forEach((file, nth) => {
    const { isProductList, id } = heads[nth] ?? noHead;
    const bytes = isProductList ? readBytes(file.path) : null;
    const list = Buffer.isBuffer(bytes) ? parseProductList(bytes.toString()) : null;
    if (list !== null) lists.push(list);
    if (bytes !== null && !Buffer.isBuffer(bytes)) diagnostics.push(bytes);
    const isTwin = id !== null && texts.get(id)?.form === "text";
    if (!isProductList && !isTwin) markdown.push(file);
  });
  return { lists, markdown };
}

function duplicate({ id, path, position }: SourceSummary, first: SourceSummary): Diagnostic {
  const message = `${id} is already the number of ${first.path}, which stands; give one of the two another number`;
  return { file: path, ...position, severity: "error", message, ruleId: "duplicate-id" };
}
