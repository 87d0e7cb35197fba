import type { Findings } from "./find-articles.ts";
import { formatNumber } from "./format-number.ts";
import type { MentionedPage } from "./mentioned-page.ts";

/**
 * What the search page says of a search: how many articles there are, or what to try where there is none.
 * @param filters what the articles are narrowed to, as `product Windows NT`.
 */
export function summaryOf(
  count: number,
  findings: Findings,
  mentioned: MentionedPage | null,
  filters: readonly string[],
): string {
  const ofWords = count === 0 ? nothingOf(findings, mentioned, filters) : someOf(count, findings, filters);
  if (mentioned?.standing !== "missing") return ofWords;
  if (findings.places.length === 0) return `There is no article ${mentioned.id} here, and no other mentions it.`;
  return `There is no article ${mentioned.id} here. ${ofWords}`;
}

function someOf(count: number, { places, complete, code }: Findings, filters: readonly string[]): string {
  if (code !== null) return `${articles(count)} with the code ${code}`;
  if (filters.length > 0 || complete === places.length) return articles(count);
  if (complete === 0) return `No article has all these words. ${articles(count)} with most of them:`;
  return `${articles(count)}, ${formatNumber(complete)} of them with all words`;
}

function nothingOf({ places, code }: Findings, mentioned: MentionedPage | null, filters: readonly string[]): string {
  if (places.length > 0) {
    const all = new Intl.ListFormat("en-GB").format(filters);
    return `None of ${articles(places.length)} has ${all}. Remove ${filters.length === 1 ? "the" : "a"} filter.`;
  }
  if (code !== null) return `No article bears the code ${code}.`;
  if (mentioned?.standing === "found") return "No other article has these words.";
  return "No article has these words. Try fewer words, other words or another spelling.";
}

function articles(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "article" : "articles"}`;
}
