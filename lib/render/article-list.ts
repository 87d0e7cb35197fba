import type { ArticleId } from "../model/article-id.ts";
import { escapeHtml } from "./escape.ts";

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
  return `<ul class="articles">\n${articles.map(renderEntry).join("\n")}\n</ul>`;
}

function renderEntry({ id, title, href, modified, note }: ListedArticle): string {
  const date = modified === null ? "" : ` <time>${modified}</time>`;
  const remark = note === undefined ? "" : ` <small>${escapeHtml(note)}</small>`;
  return `<li><a href="${escapeHtml(href)}"><span>${id}</span> ${escapeHtml(title)}</a>${remark}${date}</li>`;
}
