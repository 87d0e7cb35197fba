import type { ArticleId } from "../model/article-id.ts";
import { countCiting, renderCitedBy, type CitingArticles } from "./cited-by-html.ts";
import { escapeAttribute, escapeText } from "./escape.ts";

/** What the page of a missing article shows. */
export interface Stub {
  id: ArticleId;
  /** Titles under which articles cite it, commonest first. */
  titles: readonly string[];
  citedBy: CitingArticles;
  /** Places outside of the site where it may be. */
  elsewhere: readonly { name: string; href: string }[];
}

const mostTitles = 5;

/** The page of a number that articles cite and the archive lacks: what is known of it, and where it may be. */
export function renderStub({ id, titles, citedBy, elsewhere }: Stub): string {
  const [title, ...others] = titles.slice(0, mostTitles);
  const places = elsewhere.map(
    ({ name, href }) => `<li><a href="${escapeAttribute(href)}">${escapeText(name)}</a></li>`,
  );
  return [
    '<article class="stub">',
    `<p class="number">${id}</p>`,
    `<h1>${escapeText(title ?? id)}</h1>`,
    `<p class="missing">This archive does not hold the article ${id}. ${countCiting(citedBy.total)}.</p>`,
    others.length === 0 ? "" : `<p>Also cited as ${others.map((other) => `“${escapeText(other)}”`).join(", ")}.</p>`,
    places.length === 0 ? "" : `<p>It may be found elsewhere:</p>\n<ul>\n${places.join("\n")}\n</ul>`,
    renderCitedBy(citedBy),
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
