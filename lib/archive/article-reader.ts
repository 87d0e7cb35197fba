import type { ArticleId } from "../model/article-id.ts";
import type { Article } from "../model/article.ts";
import { markBoilerplate, type BoilerplatePhrase } from "../parse/boilerplate.ts";
import type { ArticleSummary } from "./article-summary.ts";
import { readSource } from "./read-source.ts";

/** So many articles as were read last are kept, that what needs them one after another parses each once. */
export const articlesKept = 1000;

/** Reads the articles of summaries again from their files, standing phrases marked. */
export class ArticleReader {
  readonly #boilerplate: readonly BoilerplatePhrase[];
  readonly #kept = new Map<ArticleId, Article | null>();

  constructor(boilerplate: readonly BoilerplatePhrase[]) {
    this.#boilerplate = boilerplate;
  }

  /** The article of a summary; null where the file has changed and lacks it. */
  read({ id, path }: ArticleSummary): Article | null {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const found = readSource(path).articles.find((article) => article.id === id);
    const article = found === undefined ? null : markBoilerplate(found, this.#boilerplate);
    this.#kept.set(id, article);
    if (this.#kept.size > articlesKept) this.#dropOldest();
    return article;
  }

  #dropOldest(): void {
    for (const id of this.#kept.keys()) {
      this.#kept.delete(id);
      return;
    }
  }
}
