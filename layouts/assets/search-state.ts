import { facetNames, type FacetName } from "../../lib/search/facet-columns.ts";

type SortOrder = "relevance" | "number" | "date";

/** What is searched for; the page's address holds it whole. */
export interface SearchState {
  query: string;
  facets: Partial<Record<FacetName, string>>;
  sort: SortOrder;
  /** Whether the query is meant letter by letter. */
  isExact: boolean;
  /** How many results are shown, in steps of ten. */
  shown: number;
}

/** How many results are shown at first, and how many more each time. */
export const resultsPerStep = 10;

/** The state that the address of the search page holds; what it lacks, or holds wrongly, is as at first. */
export function readState(address: string): SearchState {
  const parameters = new URL(address).searchParams;
  const facets: SearchState["facets"] = {};
  for (const name of facetNames) {
    const value = parameters.get(name);
    if (value !== null && value !== "") facets[name] = value;
  }
  const sort = parameters.get("sort");
  const shown = Math.min(1000, Math.ceil(Number(parameters.get("shown") ?? 0) / resultsPerStep) * resultsPerStep);
  return {
    query: parameters.get("q") ?? "",
    facets,
    sort: sort === "number" || sort === "date" ? sort : "relevance",
    isExact: parameters.has("exact"),
    shown: shown > 0 ? shown : resultsPerStep,
  };
}

/** The address's query part for a state; empty where nothing is searched for. */
export function formatState({ query, facets, sort, isExact, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) {
    const value = facets[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (sort !== "relevance") parameters.set("sort", sort);
  if (isExact) parameters.set("exact", "1");
  if (shown > resultsPerStep) parameters.set("shown", String(shown));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
