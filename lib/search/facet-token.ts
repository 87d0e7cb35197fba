export type FacetName = "code" | "product" | "year";

/**
 * The hidden word by which articles of one facet value are found: letters and digits only, so that it is one word to
 * the search engine, and ended so that no value's word begins another's.
 */
export function facetToken(facet: FacetName, value: string): string {
  return `kbx${facet}${value.toLowerCase().replace(/[^a-z0-9]/g, "")}xbk`;
}
