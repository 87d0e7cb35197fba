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

/** Names by which articles are read and summarised. */
interface SourceNames extends SummaryNames {
  /** Standing phrases, whose references say nothing of an article's subject. */
  boilerplate: readonly BoilerplatePhrase[];
}

/** What the beginning of a Markdown file shows of it. */
export interface SourceHead {
  isProductList: boolean;
  /** Its number, where it is an article in the archive's Markdown form. */
  id: ArticleId | null;
}

/** A file, and the hash of the bytes that it held when it was last summarised; null for one never seen. */
export interface HashedFile extends FoundFile {
  hash: string | null;
}

/** What a file gives an archive. */
export interface SummarizedFile {
  /** SHA-256 of its bytes; null where it can't be read. */
  hash: string | null;
  articles: SummarizedArticle[];
  diagnostics: Diagnostic[];
}

/** What reading a file gives: what is known of it from then on, and what is at hand in this build alone. */
export interface ReadFile {
  summarized: SummarizedFile;
  /** Where to find what was kept of each of its articles; empty where nothing was. */
  kept: KeptPlace[];
}

/** What can be done with each source file by itself. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type SourceTasks = {
  readHeads: (paths: string[]) => SourceHead[];
  /** The summaries of files; null for one that still holds the bytes it was summarised from. */
  summarizeFiles: (files: HashedFile[]) => (ReadFile | null)[];
};

/** With a keeper, what it keeps of the articles can be found once their task has ended. */
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
