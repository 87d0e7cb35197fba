import { facetNames, valueOf, type FacetColumns } from "../../lib/search/facet-columns.ts";
import type { SearchState } from "./search-state.ts";

/** The values chosen, in words: `product Windows NT`, `year 1988`. */
export function filterNames(columns: FacetColumns, facets: SearchState["facets"]): string[] {
  return facetNames.flatMap((facet) => {
    const slug = facets[facet];
    return slug === undefined ? [] : [`${facet} ${valueOf(columns[facet], slug).name}`];
  });
}
