import {
  countValues,
  facetNames,
  narrow,
  valueOf,
  type FacetColumns,
  type FacetName,
  type FacetValue,
} from "../../lib/search/facet-columns.ts";
import { element } from "./element.ts";
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
 * the articles that the other choices leave, so that another value of it can be chosen in its place. A facet
 * that stands already is open or closed, and whole or cut, as the reader left it.
 */
export function facetLists(
  places: Uint32Array,
  columns: FacetColumns,
  state: SearchState,
  addressOf: (state: SearchState) => string,
  standing: HTMLElement,
): HTMLElement[] {
  return facetNames.flatMap((facet) => {
    const chosen = state.facets[facet];
    const withoutFacet = Object.fromEntries(Object.entries(state.facets).filter(([name]) => name !== facet));
    const counts = countValues(narrow(places, columns, withoutFacet), columns[facet]);
    const values = chosen === undefined ? counts : withFirst(valueOf(columns[facet], chosen), counts);
    if (values.length === 0) return [];
    const itemOf = (value: CountedValue): HTMLLIElement => {
      const isChosen = value.slug === chosen;
      const facets = isChosen ? withoutFacet : { ...state.facets, [facet]: value.slug };
      return valueItem(value, addressOf({ ...state, facets, shown: 0 }), isChosen);
    };
    const before = standing.querySelector<HTMLDetailsElement>(`[data-facet=${facet}]`);
    const list = element("ul", {}, ...values.slice(0, mostAtFirst).map(itemOf));
    const section = element("details", { "data-facet": facet }, element("summary", {}, labels[facet]), list);
    section.open = before?.open ?? (chosen !== undefined || openAtFirst.has(facet));
    const others = values.slice(mostAtFirst);
    const showOthers = (): void => {
      section.dataset["whole"] = "";
      list.append(...others.map(itemOf));
    };
    if (before?.dataset["whole"] !== undefined) showOthers();
    else if (others.length > 0) section.append(moreButton(labels[facet], list, showOthers));
    return [section];
  });
}

/** The chosen value stands first, even where none of the articles has it. */
function withFirst(chosen: FacetValue, counts: readonly CountedValue[]): CountedValue[] {
  const value = counts.find(({ slug }) => slug === chosen.slug) ?? { ...chosen, count: 0 };
  return [value, ...counts.filter(({ slug }) => slug !== chosen.slug)];
}

function valueItem({ slug, name, count }: CountedValue, address: string, isChosen: boolean): HTMLLIElement {
  const link = element("a", { href: address, "data-value": slug }, name);
  if (isChosen) link.setAttribute("aria-current", "true");
  return element("li", {}, link, " ", element("span", {}, formatNumber(count)));
}

function moreButton(label: string, list: HTMLElement, showOthers: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, `All values of ${label.toLowerCase()}`);
  button.onclick = () => {
    const shown = list.children.length;
    showOthers();
    list.children[shown]?.querySelector("a")?.focus();
    button.remove();
  };
  return button;
}
