import { renderArticleList, type ListedArticle } from "./article-list.ts";
import { formatCount } from "./format-count.ts";

/** The articles that refer to one; `total` counts those too that are not shown. Empty where there are none. */
export function renderCitedBy(shown: readonly ListedArticle[], total: number): string {
  if (total === 0) return "";
  const more = total - shown.length;
  const rest = more === 0 ? "" : `\n<p>and ${formatCount(more, "more article")}</p>`;
  return `<h2>Referenced by</h2>\n${renderArticleList(shown)}${rest}`;
}
