import { renderListedArticle, type ListedArticle } from "./article-list.ts";
import { escapeText } from "./escape.ts";

/** An article of a list with some words of it. */
export interface QuotingArticle extends ListedArticle {
  quote: string;
}

/** A list of articles as HTML, below each what it says of the list's subject. */
export function renderQuotingList(articles: readonly QuotingArticle[]): string {
  const items = articles.map(
    (article) => `<li>${renderListedArticle(article)}\n<p>${escapeText(article.quote)}</p></li>`,
  );
  return `<ul class="articles quoting">\n${items.join("\n")}\n</ul>`;
}
