/** Puts facets in place of those that stand. The focus stays on its value, or on its facet where that lacks the value now. */
export function replaceFacets(region: HTMLElement, facets: readonly HTMLElement[]): void {
  const focused = region.querySelector<HTMLElement>(":focus");
  const facet = focused?.closest<HTMLElement>("[data-facet]")?.dataset["facet"];
  const value = focused?.dataset["value"];
  region.replaceChildren(...facets);
  if (facet === undefined) return;
  const section = facets.find(({ dataset }) => dataset["facet"] === facet);
  const links = [...(section?.querySelectorAll("a") ?? [])];
  (links.find(({ dataset }) => dataset["value"] === value) ?? section?.querySelector("summary"))?.focus();
}
