import { requestedArticle } from "../../lib/model/requested-article.ts";
import { element } from "./element.ts";
import { openArticle } from "./open-article.ts";

/**
 * What the page for missing addresses and the home page (`/?kbid=243353`) do with an old address or an inexact one: they
 * go to its article, or say that there is none. Any other address leaves them as they are.
 */
export async function openRequestedPage(base: string): Promise<void> {
  const region = document.querySelector("[data-requested]");
  const id = region === null ? null : requestedArticle(location.pathname + location.search);
  if (id === null || (await openArticle(base, id, location.hash)) !== "missing") return;
  const link = element("a", { href: `${base}search/?q=${id}` }, `Search for ${id}`);
  region?.append(`There is no article ${id} here. `, link);
}
