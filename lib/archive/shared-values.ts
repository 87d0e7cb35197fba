import type { SourceSummary } from "./article-summary.ts";

/** Keeps one copy of values that many articles share: summaries from threads and from the cache have a copy each. */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #others = new Map<string, unknown>();

  /** Replaces values of a summary by equal ones seen before. */
  shareIn(summary: SourceSummary): void {
    summary.form = this.#text(summary.form);
    summary.modified = this.#text(summary.modified);
    summary.issueType = this.#text(summary.issueType);
    summary.titlePrefix = this.#text(summary.titlePrefix);
    summary.legalWording = this.#text(summary.legalWording);
    summary.product = this.#value(summary.product);
    summary.families = this.#value(summary.families);
    summary.productVersions = this.#value(summary.productVersions);
    summary.keywords = this.#value(summary.keywords);
    summary.platforms = this.#value(summary.platforms);
    summary.files = summary.files.map((mention) => this.#value(mention));
  }

  #text<T extends string | null>(text: T): T {
    if (text === null) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known as T;
    this.#texts.set(text, text);
    return text;
  }

  #value<T>(value: T): T {
    const key = JSON.stringify(value);
    const known = this.#others.get(key);
    if (known !== undefined) return known as T;
    this.#others.set(key, value);
    return value;
  }
}
