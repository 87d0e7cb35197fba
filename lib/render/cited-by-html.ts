import { renderArticleList, type ListedArticle } from "./article-list.ts";
import { escapeAttribute } from "./escape.ts";
import { formatCount } from "./format-count.ts";

/** The articles that refer to one. */
export interface CitingArticles {
  /** Those that its page shows. */
  shown: readonly ListedArticle[];
  total: number;
  /** Address of the page on which the list goes on; null where all are shown. */
  moreHref: string | null;
}

/** In which order articles that refer to one are listed. */
export const citingOrder = "The most cited come first, those that name it only in a standing phrase last.";

/** Of fewer nobody asks. */
const fewestWithOrder = 11;

/** The articles that refer to one; empty where there are none. */
export function renderCitedBy({ shown, total, moreHref }: CitingArticles): string {
  if (total === 0) return "";
  const order = total < fewestWithOrder ? "" : `<p class="more">${citingOrder}</p>\n`;
  const more =
    moreHref === null
      ? ""
      : `\n<p class="more"><a rel="next" href="${escapeAttribute(moreHref)}">${formatCount(total - shown.length, "more article")}</a></p>`;
  return `<h2>Referenced by</h2>\n${order}${renderArticleList(shown)}${more}`;
}

/** How many articles refer to one: `1 article here refers to it`, `823 articles here refer to it`. */
export function countCiting(total: number): string {
  return `${formatCount(total, "article")} here ${total === 1 ? "refers" : "refer"} to it`;
}
