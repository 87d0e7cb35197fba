import type { ListedArticle } from "./article-list.ts";
import { escapeHtml } from "./escape.ts";

/** The articles before and after one in a list, and the list's name. */
export interface ListedNeighbours {
  list: string;
  previous: ListedArticle | null;
  next: ListedArticle | null;
}

/** Links to the articles before and after one; empty where there are none. */
export function renderNeighbours(neighbours: ListedNeighbours | null): string {
  if (neighbours === null) return "";
  const { list, previous, next } = neighbours;
  const links = [renderNeighbour("prev", "Previous", previous), renderNeighbour("next", "Next", next)].join("");
  return links === "" ? "" : `<nav class="neighbours" aria-label="${escapeHtml(list)}">${links}</nav>`;
}

function renderNeighbour(relation: "prev" | "next", label: string, article: ListedArticle | null): string {
  if (article === null) return "";
  const { id, title, href } = article;
  return `<a rel="${relation}" href="${escapeHtml(href)}"><small>${label}</small> <span>${id}</span> ${escapeHtml(title)}</a>`;
}
