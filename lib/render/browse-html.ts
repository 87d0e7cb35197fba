import type { ArticleId } from "../model/article-id.ts";
import { renderCount, type Count } from "./counts-html.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { formatCount } from "./format-count.ts";

/** A group of articles in a list of groups. */
export interface CountedLink extends Count {
  /** The name as the articles have it; empty where that is all there is. */
  code: string;
}

/** Groups of articles with their numbers of articles. */
export function renderCountedLinks(entries: readonly CountedLink[]): string {
  const items = entries.map((entry) =>
    renderCount(entry, entry.code === "" ? "" : ` <code>${escapeText(entry.code)}</code>`),
  );
  return `<ul class="counts">\n${items.join("\n")}\n</ul>`;
}

/** An article that is cited and absent, in a list of them. */
export interface MissingEntry {
  id: ArticleId;
  title: string;
  /** How many articles cite it. */
  count: number;
  href: string;
}

/** Articles that are cited and absent, with how often. */
export function renderMissing(entries: readonly MissingEntry[]): string {
  const items = entries.map(
    ({ id, title, count, href }) =>
      `<li><a href="${escapeAttribute(href)}"><b>${id}</b> ${escapeText(title)}</a> <small>${formatCount(count, "article")}</small></li>`,
  );
  return `<ul class="articles">\n${items.join("\n")}\n</ul>`;
}
