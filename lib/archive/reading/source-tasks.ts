import { hash as hashOf } from "node:crypto";
import { isArticleId, type ArticleId } from "../../model/article-id.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { markBoilerplate, type BoilerplatePhrase } from "../../parse/boilerplate.ts";
import { parseSource, type ParseLimits } from "../../parse/parse-source.ts";
import { summarize, type SummarizedArticle, type SummaryNames } from "../article-summary.ts";
import { isProductList } from "../products/product-list.ts";
import type { ArticleKeeper, KeptPlace } from "./article-keeper.ts";
import { readBytes } from "./read-bytes.ts";
import { readHead } from "./read-head.ts";
import type { FoundFile } from "./walk-content.ts";

/** The taxonomy by which files are read and summarised. */
interface SourceNames extends SummaryNames {
  /** Standing phrases; citations in them say nothing of an article's subject. */
  boilerplate: readonly BoilerplatePhrase[];
}

/** What the beginning of a Markdown file says about it. */
export interface SourceHead {
  isProductList: boolean;
  /** The article's number, where the file is in the archive's Markdown form. */
  id: ArticleId | null;
}

/** A file, and the hash of its bytes when it was last summarised; null if it never was. */
export interface HashedFile extends FoundFile {
  hash: string | null;
}

/** The articles of a file, summarised. */
export interface SummarizedFile {
  /** SHA-256 of the file's bytes, in base64; null where it can't be read. */
  hash: string | null;
  articles: SummarizedArticle[];
  diagnostics: Diagnostic[];
}

/** The result of reading a file: its summaries, which are cached, and what is kept only for this build. */
export interface ReadFile {
  summarized: SummarizedFile;
  /** The place of what was kept of each article; empty where nothing was kept. */
  kept: KeptPlace[];
}

/** The tasks of reading source files, each file independent of the others. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type SourceTasks = {
  readHeads: (paths: string[]) => SourceHead[];
  /** Summarises files; null for a file whose hash is the same as before. */
  summarizeFiles: (files: HashedFile[]) => (ReadFile | null)[];
};

/** The tasks as this thread does them. What a keeper keeps can be read once the task has ended. */
export function sourceTasks(names: SourceNames, limits: ParseLimits, keeper: ArticleKeeper | null = null): SourceTasks {
  return {
    readHeads: (paths) => paths.map(headOf),
    summarizeFiles: (files) => {
      const read = files.map((file) => summarizeFile(file, names, limits, keeper));
      keeper?.flush();
      return read;
    },
  };
}

function headOf(path: string): SourceHead {
  const head = readHead(path);
  const id = /^\t?Article: (Q\d+)/m.exec(head)?.[1];
  return { isProductList: isProductList(head), id: isArticleId(id) ? id : null };
}

function summarizeFile(
  file: HashedFile,
  names: SourceNames,
  limits: ParseLimits,
  keeper: ArticleKeeper | null,
): ReadFile | null {
  const bytes = readBytes(file.path);
  if (!Buffer.isBuffer(bytes)) return { summarized: { hash: null, articles: [], diagnostics: [bytes] }, kept: [] };
  const hash = hashOf("sha256", bytes, "base64");
  if (hash === file.hash) return null;
  const { articles, diagnostics } = parseSource({ path: file.path, bytes }, limits);
  const marked = articles.map((article) => markBoilerplate(article, names.boilerplate));
  const source = { path: file.path, name: file.name, hash };
  return {
    summarized: { hash, articles: marked.map((article) => summarize(article, source, names)), diagnostics },
    kept: keeper === null ? [] : marked.map((article) => keeper.keep(article, file.stamp)),
  };
}
