import type { ArticleId } from "../model/article-id.ts";
import type { Article } from "../model/article.ts";
import { markBoilerplate, type BoilerplatePhrase } from "../parse/boilerplate.ts";
import type { ArticleSummary } from "./article-summary.ts";
import { readSource } from "./read-source.ts";

/** Reads the articles of summaries again from their files, standing phrases marked. */
export class ArticleReader {
  readonly #boilerplate: readonly BoilerplatePhrase[];
  readonly #mostKept: number;
  readonly #kept = new Map<ArticleId, Article | null>();

  /** Keeps the `mostKept` articles that were read last, so that what needs them one after another parses each once. */
  constructor(boilerplate: readonly BoilerplatePhrase[], mostKept: number) {
    this.#boilerplate = boilerplate;
    this.#mostKept = mostKept;
  }

  /** The article of a summary; null where the file has changed and lacks it. */
  read({ id, path }: ArticleSummary): Article | null {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const found = readSource(path).articles.find((article) => article.id === id);
    const article = found === undefined ? null : markBoilerplate(found, this.#boilerplate);
    this.#kept.set(id, article);
    const [oldest = id] = this.#kept.keys();
    if (this.#kept.size > this.#mostKept) this.#kept.delete(oldest);
    return article;
  }
}
