import { requestedArticle } from "../../lib/model/requested-article.ts";
import type { Findings } from "./find-articles.ts";
import { formatNumber } from "./format-number.ts";
import type { SearchState } from "./search-state.ts";

/** What the search page says of a search: how many articles there are, or what to try where there is none. */
export function summaryOf(count: number, { places, complete, code }: Findings, { query, facets }: SearchState): string {
  if (count === 0) return nothingOf(places.length, code, query);
  if (code !== null) return `${articles(count)} with the code ${code}`;
  const isNarrowed = Object.keys(facets).length > 0;
  if (isNarrowed || complete === places.length) return articles(count);
  if (complete === 0) return `No article has all these words. ${articles(count)} with most of them:`;
  return `${articles(count)}, ${formatNumber(complete)} of them with all words`;
}

function nothingOf(unnarrowed: number, code: string | null, query: string): string {
  if (unnarrowed > 0)
    return `None of ${articles(unnarrowed)} is of that product, type, platform, year and keyword. Take one away.`;
  if (code !== null) return `No article bears the code ${code}.`;
  const id = requestedArticle(query);
  if (id !== null) return `There is no article ${id} here, and no other mentions it.`;
  return "No article has these words. Try fewer words, other words or another spelling.";
}

function articles(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "article" : "articles"}`;
}
