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

function someOf(count: number, findings: Findings, filters: readonly string[]): string {
  const { places, complete, code, asked, missing, phrases, arePhrasesFound } = findings;
  const quoted = phrases.map((phrase) => `“${phrase}”`);
  const lacksPhrases = phrases.length > 0 && !arePhrasesFound;
  const none =
    (missing.length === 0 ? "" : `No article has ${alternatives.format(missing)}. `) +
    (lacksPhrases ? `No article has ${all.format(quoted)} word for word. ` : "");
  const common = arePhrasesFound ? [...quoted, ...filters] : filters;
  if (code !== null) return `${articles(count)} with ${all.format([`the code ${code}`, ...filters])}`;
  if (common.length > 0) return `${none}${articles(count)} with ${all.format(common)}`;
  if (missing.length > 0) return none + articles(count) + withOthers(findings);
  if (complete === places.length) return none + articles(count);
  if (complete === 0) return `${none}No article has all these words. ${articles(count)} with most of them:`;
  const [whole = "", ...others] = asked;
  return `${none}${articles(count)}, ${formatNumber(complete)} of them with ${others.length === 0 ? whole : "all words"}`;
}

/** What articles have in place of words that none has. */
function withOthers({ places, complete, asked, missing }: Findings): string {
  if (asked.length === 0) return ` with parts of ${missing.length === 1 ? "it" : "them"}`;
  if (complete === places.length) return " with the other words";
  if (complete === 0) return " with most of the other words";
  return `, ${formatNumber(complete)} of them with all other words`;
}

function nothingOf({ places, code }: Findings, mentioned: MentionedPage | null, filters: readonly string[]): string {
  if (places.length > 0) {
    return `None of ${articles(places.length)} has ${all.format(filters)}. Remove ${filters.length === 1 ? "the" : "a"} filter.`;
  }
  if (code !== null) return `No article bears the code ${code}.`;
  if (mentioned?.standing === "found") return "No other article has these words.";
  return "No article has these words. Try fewer words, other words or another spelling.";
}

const all = new Intl.ListFormat("en-GB");
const alternatives = new Intl.ListFormat("en-GB", { type: "disjunction" });

function articles(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "article" : "articles"}`;
}
