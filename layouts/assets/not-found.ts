import type { ArticleId } from "../../lib/model/article-id.ts";
import { requestedArticle } from "../../lib/model/requested-article.ts";
import { openArticle } from "./open-article.ts";

/**
 * What the page for missing addresses and the home page (`/?kbid=243353`) do with an old address or an inexact one: they
 * go to its article, or say that there is none. Any other address leaves them as they are.
 */
const base = new URL("..", import.meta.url).pathname;
const id = requestedArticle(location.pathname + location.search);

if (id !== null && (await openArticle(base, id, location.hash)) === "missing") tellMissing(id);

function tellMissing(missing: ArticleId): void {
  const link = document.createElement("a");
  link.href = `${base}search/?q=${missing}`;
  link.textContent = `Search for ${missing}`;
  document.querySelector("[data-requested]")?.append(`There is no article ${missing} here. `, link);
}
