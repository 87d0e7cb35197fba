/** The elements of the search page. */
export interface SearchPage {
  form: HTMLFormElement;
  input: HTMLInputElement;
  examples: HTMLElement;
  region: HTMLElement;
  status: HTMLElement;
  progress: HTMLElement;
  /** Links to pages that the query names. */
  direct: HTMLElement;
  hint: HTMLElement;
  sort: HTMLElement;
  sortSelect: HTMLSelectElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  filters: HTMLDetailsElement;
  facets: HTMLElement;
}

/** @throws {Error} where the page lacks one of them. */
export function searchPage(): SearchPage {
  return {
    form: required("[data-search-form]", HTMLFormElement),
    input: required("[data-search-form] [name=q]", HTMLInputElement),
    examples: required("[data-search-examples]", HTMLElement),
    region: required("[data-search-state]", HTMLElement),
    status: required("[data-search-status]", HTMLElement),
    progress: required("[data-search-progress]", HTMLElement),
    direct: required("[data-search-direct]", HTMLElement),
    hint: required("[data-search-hint]", HTMLElement),
    sort: required("[data-search-sort]", HTMLElement),
    sortSelect: required("[data-search-sort] select", HTMLSelectElement),
    list: required("[data-search-results]", HTMLElement),
    more: required("[data-search-more]", HTMLButtonElement),
    filters: required("[data-search-filters]", HTMLDetailsElement),
    facets: required("[data-search-facets]", HTMLElement),
  };
}

function required<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the search page lacks ${selector}`);
}
