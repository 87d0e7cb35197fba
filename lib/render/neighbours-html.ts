import type { ListedArticle } from "./article-list.ts";
import { escapeAttribute, escapeText } from "./escape.ts";

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
  return links === "" ? "" : `<nav class="neighbours" aria-label="${escapeAttribute(list)}">${links}</nav>`;
}

function renderNeighbour(relation: "prev" | "next", label: string, article: ListedArticle | null): string {
  if (article === null) return "";
  const { id, title, href } = article;
  return `<a rel="${relation}" href="${escapeAttribute(href)}"><small>${label}</small> <b>${id}</b> ${escapeText(title)}</a>`;
}
