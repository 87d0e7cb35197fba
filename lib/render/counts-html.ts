import { escapeAttribute, escapeText } from "./escape.ts";

/** A name that leads to its list, and how long that is. */
export interface Count {
  name: string;
  count: number;
  href: string;
}

/** Names with their counts, in columns. */
export function renderCounts(counts: readonly Count[]): string {
  return `<ul class="counts grid">\n${counts.map((count) => renderCount(count)).join("\n")}\n</ul>`;
}

/** One name with its count; `aside` is HTML that stands between the two. */
export function renderCount({ name, count, href }: Count, aside = ""): string {
  return `<li><a href="${escapeAttribute(href)}">${escapeText(name)}</a>${aside} <span>${count.toLocaleString("en-US")}</span></li>`;
}

/**
 * Counts under a heading that leads to all of them, as a link at the end does where these are not all.
 * @param noun what they are called in a sentence.
 */
export function renderCountsSection(heading: Count, noun: string, counts: readonly Count[]): string {
  const { name, count, href } = heading;
  const total = count.toLocaleString("en-US");
  const address = escapeAttribute(href);
  const all = count > counts.length ? `\n<p><a href="${address}">All ${total} ${escapeText(noun)}</a></p>` : "";
  return `<h2><a href="${address}">${escapeText(name)}</a> <small>${total}</small></h2>\n${renderCounts(counts)}${all}`;
}
