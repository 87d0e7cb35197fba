import type { ArticleId } from "../model/article-id.ts";
import { renderCitedBy, type CitingArticles } from "./cited-by-html.ts";

/** The page of an article whose file held it when the site's build began, and did so no more when its turn came. */
export function renderUnavailable(id: ArticleId, citedBy: CitingArticles): string {
  return [
    '<article class="stub">',
    `<p class="number">${id}</p>`,
    `<h1>${id}</h1>`,
    `<p class="missing">The text of the article ${id} could not be read when this site was built.</p>`,
    renderCitedBy(citedBy),
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
