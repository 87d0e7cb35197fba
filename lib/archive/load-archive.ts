import { readFileSync } from "node:fs";
import { isArticleId, compareIds, type ArticleId } from "../model/article-id.ts";
import type { Article } from "../model/article.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import { markBoilerplate, type BoilerplatePhrase } from "../parse/boilerplate.ts";
import type { Progress } from "../model/progress.ts";
import { summarize, type ArticleSummary, type SummaryNames } from "./article-summary.ts";
import { supportCodeOf, type SupportCode } from "./product-codes.ts";
import { isProductList, parseProductList, type ProductList } from "./product-list.ts";
import { readHead } from "./read-head.ts";
import { readSource } from "./read-source.ts";
import { walkContent, type SourceFile } from "./walk-content.ts";

/** All articles of the content roots, as summaries in the order of their numbers, and what was found wrong. */
export interface Archive {
  articles: ReadonlyMap<ArticleId, ArticleSummary>;
  diagnostics: Diagnostic[];
}

export interface ArchiveSources extends SummaryNames {
  roots: readonly string[];
  /** Folders that are never content, as real paths: the output. */
  except: ReadonlySet<string>;
  supportCodes: readonly SupportCode[];
  /** Standing phrases, whose references say nothing of an article's subject. */
  boilerplate: readonly BoilerplatePhrase[];
}

interface Loading {
  articles: Map<ArticleId, ArticleSummary>;
  lists: ProductList[];
  diagnostics: Diagnostic[];
  sources: ArchiveSources;
}

/**
 * Reads every article below the roots once and keeps its summary. Text files are read first: an archive Markdown file
 * of the same number is the text's twin and is passed over. Any other second file of a number is an error; the first
 * one, by root and path, stands.
 */
export function loadArchive(sources: ArchiveSources, progress: Progress): Archive {
  const found = sources.roots.map((root) => walkContent(root, sources.except));
  const files = found.flatMap((walk) => walk.files);
  const diagnostics = found.flatMap((walk) => walk.diagnostics);
  const loading: Loading = { articles: new Map(), lists: [], diagnostics, sources };
  const stage = progress.start("reading articles", files.length);
  const [texts, others] = partition(files, ({ path }) => /\.txt$/i.test(path));
  for (const file of texts) {
    readArticles(file, loading);
    stage.advance();
  }
  const markdown = others.filter(({ path }) => !readIfProductList(path, loading.lists));
  stage.advance(others.length - markdown.length);
  for (const file of markdown) {
    if (!isTwin(file.path, loading.articles)) readArticles(file, loading);
    stage.advance();
  }
  stage.end();
  return {
    articles: new Map([...loading.articles].sort(([a], [b]) => compareIds(a, b))),
    diagnostics: loading.diagnostics.sort(compareDiagnostics),
  };
}

function partition<T>(values: readonly T[], accept: (value: T) => boolean): [T[], T[]] {
  return [values.filter(accept), values.filter((value) => !accept(value))];
}

function readIfProductList(path: string, lists: ProductList[]): boolean {
  if (!isProductList(readHead(path))) return false;
  const list = parseProductList(readFileSync(path, "utf8"));
  if (list !== null) lists.push(list);
  return true;
}

/** Whether a file is the Markdown form of an article already read from its text. */
function isTwin(path: string, articles: ReadonlyMap<ArticleId, ArticleSummary>): boolean {
  const id = /^\t?Article: (Q\d+)/m.exec(readHead(path))?.[1];
  return isArticleId(id) && articles.get(id)?.form === "text";
}

function readArticles(file: SourceFile, loading: Loading): void {
  const { articles, diagnostics } = readSource(file.path);
  loading.diagnostics.push(...diagnostics);
  for (const article of articles) {
    const first = loading.articles.get(article.id);
    if (first === undefined) {
      const { supportCodes, boilerplate } = loading.sources;
      const support = supportCodeOf(article, loading.lists, supportCodes);
      loading.articles.set(
        article.id,
        summarize(markBoilerplate(article, boilerplate), file, support, loading.sources),
      );
    } else {
      loading.diagnostics.push(duplicate(article, file.path, first));
    }
  }
}

function duplicate(article: Article, path: string, first: ArticleSummary): Diagnostic {
  const { line, column } = article.position.start;
  const message = `${article.id} is already the number of ${first.path}, which stands; give one of the two another number`;
  return { file: path, line, column, severity: "error", message, ruleId: "duplicate-id" };
}
