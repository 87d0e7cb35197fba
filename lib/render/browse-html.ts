import type { ArticleId } from "../model/article-id.ts";
import { escapeHtml } from "./escape.ts";

export interface CountedLink {
  /** The name as the articles have it; empty where that is all there is. */
  code: string;
  name: string;
  count: number;
  href: string;
}

/** A number with its noun: `1 article`, `9,161 articles`. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Groups of articles with their numbers of articles. */
export function renderCountedLinks(entries: readonly CountedLink[]): string {
  const items = entries.map(({ code, name, count, href }) => {
    const shown = code === "" ? "" : ` <code>${escapeHtml(code)}</code>`;
    return `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a>${shown} <span>${count.toLocaleString("en-US")}</span></li>`;
  });
  return `<ul class="counts">\n${items.join("\n")}\n</ul>`;
}

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
      `<li><a href="${escapeHtml(href)}"><span>${id}</span> ${escapeHtml(title)}</a> <span>${count.toLocaleString("en-US")}</span></li>`,
  );
  return `<ul class="articles">\n${items.join("\n")}\n</ul>`;
}

/** Links to the other pages of a list; empty where there is one page only. */
export function renderPager(page: number, pageCount: number, hrefOf: (page: number) => string): string {
  if (pageCount < 2) return "";
  const items = Array.from({ length: pageCount }, (_, index) => {
    const other = index + 1;
    return other === page
      ? `<li><a aria-current="page">${String(other)}</a></li>`
      : `<li><a href="${escapeHtml(hrefOf(other))}">${String(other)}</a></li>`;
  });
  return `\n<nav class="pager" aria-label="Pages"><ol>${items.join("")}</ol></nav>`;
}
