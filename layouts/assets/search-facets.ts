import { countValues, facetNames, narrow, type FacetColumns, type FacetName } from "../../lib/search/facet-columns.ts";
import type { SearchState } from "./search-state.ts";

const mostShown = 8;
const mostOpened = 200;
const labels: Record<FacetName, string> = {
  product: "Product",
  type: "Type",
  platform: "Platform",
  year: "Year",
  keyword: "Keyword",
};

/**
 * The facets as lists of links, each to the state in which its value is chosen, or no longer is. A facet's counts are of
 * the articles that the other choices leave, so that another value of it can be chosen in its place.
 */
export function facetLists(
  places: Uint32Array,
  columns: FacetColumns,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): HTMLElement[] {
  return facetNames.flatMap((facet) => {
    const others = Object.fromEntries(Object.entries(state.facets).filter(([name]) => name !== facet));
    const counts = countValues(narrow(places, columns, others), columns.facets[facet]);
    const chosen = state.facets[facet];
    if (counts.length === 0 && chosen === undefined) return [];
    const section = document.createElement("details");
    section.open = chosen !== undefined || facet === "product" || facet === "type";
    section.dataset["facet"] = facet;
    const summary = document.createElement("summary");
    summary.textContent = labels[facet];
    const list = document.createElement("ul");
    const isListed = counts.some(({ slug }) => slug === chosen);
    const values = isListed || chosen === undefined ? counts : [{ slug: chosen, name: chosen, count: 0 }, ...counts];
    const sorted = [...values.filter(({ slug }) => slug === chosen), ...values.filter(({ slug }) => slug !== chosen)];
    for (const { slug, name, count } of sorted.slice(0, mostOpened)) {
      const link = document.createElement("a");
      const facets = slug === chosen ? others : { ...state.facets, [facet]: slug };
      link.href = addressOf({ ...state, facets, shown: 0 });
      link.dataset["value"] = slug;
      link.textContent = name;
      if (slug === chosen) link.setAttribute("aria-current", "true");
      const shown = document.createElement("span");
      shown.textContent = count.toLocaleString("en-US");
      const item = document.createElement("li");
      item.append(link, " ", shown);
      item.hidden = list.children.length >= mostShown;
      list.append(item);
    }
    section.append(summary, list);
    if (sorted.length > mostShown) section.append(moreButton(list, labels[facet]));
    return [section];
  });
}

function moreButton(list: HTMLElement, label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "More";
  button.setAttribute("aria-label", `More values of ${label.toLowerCase()}`);
  button.onclick = () => {
    for (const item of list.children) (item as HTMLElement).hidden = false;
    (list.children[mostShown]?.querySelector("a") as HTMLElement | null)?.focus();
    button.remove();
  };
  return button;
}
