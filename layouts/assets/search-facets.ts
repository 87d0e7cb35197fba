import {
  countValues,
  facetNames,
  narrow,
  valueOf,
  type FacetColumns,
  type FacetName,
  type FacetValue,
} from "../../lib/search/facet-columns.ts";
import { formatNumber } from "./format-number.ts";
import type { SearchState } from "./search-state.ts";

type CountedValue = FacetValue & { count: number };

const mostAtFirst = 8;
const labels: Record<FacetName, string> = {
  product: "Product",
  type: "Type",
  platform: "Platform",
  year: "Year",
  keyword: "Keyword",
};
const openAtFirst: ReadonlySet<FacetName> = new Set(["product", "type"]);

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
    const chosen = state.facets[facet];
    const others = Object.fromEntries(Object.entries(state.facets).filter(([name]) => name !== facet));
    const counts = countValues(narrow(places, columns, others), columns[facet]);
    const values = chosen === undefined ? counts : withFirst(valueOf(columns[facet], chosen), counts);
    if (values.length === 0) return [];
    const itemOf = ({ slug, name, count }: CountedValue): HTMLLIElement => {
      const facets = slug === chosen ? others : { ...state.facets, [facet]: slug };
      return valueItem(name, count, addressOf({ ...state, facets, shown: 0 }), slug === chosen);
    };
    const section = document.createElement("details");
    section.open = chosen !== undefined || openAtFirst.has(facet);
    section.dataset["facet"] = facet;
    const summary = document.createElement("summary");
    summary.textContent = labels[facet];
    const list = document.createElement("ul");
    list.append(...values.slice(0, mostAtFirst).map(itemOf));
    section.append(summary, list);
    if (values.length > mostAtFirst)
      section.append(moreButton(list, labels[facet], () => values.slice(mostAtFirst).map(itemOf)));
    return [section];
  });
}

/** The chosen value stands first, even where none of the articles has it. */
function withFirst(chosen: FacetValue, counts: readonly CountedValue[]): CountedValue[] {
  const value = counts.find(({ slug }) => slug === chosen.slug) ?? { ...chosen, count: 0 };
  return [value, ...counts.filter(({ slug }) => slug !== chosen.slug)];
}

function valueItem(name: string, count: number, address: string, isChosen: boolean): HTMLLIElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = name;
  if (isChosen) link.setAttribute("aria-current", "true");
  const number = document.createElement("span");
  number.textContent = formatNumber(count);
  const item = document.createElement("li");
  item.append(link, " ", number);
  return item;
}

function moreButton(list: HTMLElement, label: string, othersOf: () => HTMLElement[]): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `All values of ${label.toLowerCase()}`;
  button.onclick = () => {
    const others = othersOf();
    list.append(...others);
    others[0]?.querySelector("a")?.focus();
    button.remove();
  };
  return button;
}
