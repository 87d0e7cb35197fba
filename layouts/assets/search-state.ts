import { requestedArticle } from "../../lib/model/requested-article.ts";
import { facetToken, type FacetName } from "../../lib/search/facet-token.ts";

export const facetNames: readonly FacetName[] = ["product", "code", "year"];

/** What is searched for; the page's address holds it whole. */
export interface SearchState {
  query: string;
  facets: Partial<Record<FacetName, string>>;
}

export function readState(address: string): SearchState {
  const parameters = new URL(address).searchParams;
  const facets: SearchState["facets"] = {};
  for (const name of facetNames) {
    const value = parameters.get(name);
    if (value !== null && value !== "") facets[name] = value;
  }
  return { query: parameters.get("q") ?? "", facets };
}

/** The address's query part for a state; empty where nothing is searched for. */
export function formatState({ query, facets }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) {
    const value = facets[name];
    if (value !== undefined) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/**
 * What the search engine is asked: all words of the query and the hidden words of the facets chosen. An address or `KB
 * 243353` becomes the number as articles cite it; digits alone stay, since they may be something else (error 10061).
 */
export function engineQuery({ query, facets }: SearchState): string {
  const tokens = facetNames.flatMap((name) => {
    const value = facets[name];
    return value === undefined ? [] : [facetToken(name, value)];
  });
  const words = query.trim();
  const number = /^\d*$/.test(words) ? null : requestedArticle(words);
  return [number ?? words, ...tokens].filter((part) => part !== "").join(" ");
}
