import type { ArticleId } from "../model/article-id.ts";
import { escapeAttribute, escapeText } from "./escape.ts";

/** An article as lists show it. */
export interface ListedArticle {
  id: ArticleId;
  title: string;
  href: string;
  modified: string | null;
  /** What is to be said of its place in the list; absent where nothing is. */
  note?: string;
}

/** A list of articles as HTML: number, title, date of the last change. */
export function renderArticleList(articles: readonly ListedArticle[]): string {
  return `<ul class="articles">\n${articles.map((article) => `<li>${renderListedArticle(article)}</li>`).join("\n")}\n</ul>`;
}

/** One article of a list, its number in the shortest element, for an archive lists a million. */
export function renderListedArticle({ id, title, href, modified, note }: ListedArticle): string {
  const date = modified === null ? "" : ` ${modified}`;
  const remark = note === undefined ? "" : ` <small>${escapeText(note)}</small>`;
  return `<a href="${escapeAttribute(href)}"><b>${id}</b> ${escapeText(title)}</a>${remark}${date}`;
}
