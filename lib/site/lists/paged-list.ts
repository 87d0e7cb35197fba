import type { Crumb } from "../../render/page-metadata.ts";
import { renderPager } from "../../render/pager-html.ts";
import type { PageRecord } from "../pages/page-record.ts";

const entriesPerPage = 200;

/** A list that may go on over several pages. */
export interface PagedList<Entry> {
  title: string;
  description: string;
  /** The pages above the list, outermost first. */
  trail: readonly Crumb[];
  entries: readonly Entry[];
  /** Where the first page has room for fewer than the others, for how many. */
  onFirstPage?: number;
  pathOf: (page: number) => string;
  urlOf: (path: string) => string;
  /** The HTML of a page with some of the entries, without the links to the other pages. */
  render: (shown: readonly Entry[], page: number) => string;
}

/** The pages of a list, of at most 200 entries each. */
export function pagedList<Entry>(list: PagedList<Entry>): PageRecord[] {
  const { title, description, trail, entries, onFirstPage = entriesPerPage, pathOf, urlOf, render } = list;
  const startOf = (page: number): number => (page === 1 ? 0 : onFirstPage + (page - 2) * entriesPerPage);
  const pageCount =
    entries.length === 0 ? 0 : 1 + Math.ceil(Math.max(0, entries.length - onFirstPage) / entriesPerPage);
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      permalink: pathOf(page),
      title: page === 1 ? title : `${title}, page ${String(page)}`,
      description,
      trail: page === 1 ? trail : [...trail, { name: title, path: pathOf(1) }],
      renderContent: () => {
        const shown = entries.slice(startOf(page), startOf(page + 1));
        return render(shown, page) + renderPager(page, pageCount, (other) => urlOf(pathOf(other)));
      },
    };
  });
}
