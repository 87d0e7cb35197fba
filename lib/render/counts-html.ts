import { escapeHtml } from "./escape.ts";

/** A name that leads to its list, and how long that is. */
export interface Count {
  name: string;
  count: number;
  href: string;
}

/** Names with their counts, in columns. */
export function renderCounts(counts: readonly Count[]): string {
  const items = counts.map(
    ({ name, count, href }) =>
      `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a> <span>${count.toLocaleString("en-US")}</span></li>`,
  );
  return `<ul class="counts grid">\n${items.join("\n")}\n</ul>`;
}

/** Counts under a heading that leads to all of them. */
export function renderCountsSection(heading: Count, counts: readonly Count[]): string {
  const { name, count, href } = heading;
  return `<h2><a href="${escapeHtml(href)}">${escapeHtml(name)}</a> <small>${count.toLocaleString("en-US")}</small></h2>\n${renderCounts(counts)}`;
}
