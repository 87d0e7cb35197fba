import type { ArticleId } from "../model/article-id.ts";
import { escapeHtml } from "./escape.ts";

export interface ListedArticle {
  id: ArticleId;
  title: string;
  href: string;
  modified: string | null;
}

/** A list of articles as HTML: number, title, date of the last change. */
export function renderArticleList(articles: readonly ListedArticle[]): string {
  return `<ul class="articles">\n${articles.map(renderEntry).join("\n")}\n</ul>`;
}

function renderEntry({ id, title, href, modified }: ListedArticle): string {
  const date = modified === null ? "" : ` <time>${modified}</time>`;
  return `<li><a href="${escapeHtml(href)}"><span>${id}</span> ${escapeHtml(title)}</a>${date}</li>`;
}
