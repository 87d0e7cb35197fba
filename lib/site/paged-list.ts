import { renderPager } from "../render/pager-html.ts";
import type { Crumb } from "../render/page-metadata.ts";
import type { PageRecord } from "./page-record.ts";

const entriesPerPage = 200;

/** A list that may go on over several pages. */
export interface PagedList<Entry> {
  title: string;
  description: string;
  /** The pages above the list, outermost first. */
  trail: readonly Crumb[];
  entries: readonly Entry[];
  pathOf: (page: number) => string;
  urlOf: (path: string) => string;
  /** The HTML of a page with some of the entries, without the links to the other pages. */
  render: (shown: readonly Entry[], page: number) => string;
}

/** The pages of a list, 200 entries each. */
export function pagedList<Entry>(list: PagedList<Entry>): PageRecord[] {
  const { title, description, trail, entries, pathOf, urlOf, render } = list;
  const pageCount = Math.ceil(entries.length / entriesPerPage);
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      permalink: pathOf(page),
      title: page === 1 ? title : `${title}, page ${String(page)}`,
      description,
      trail: page === 1 ? trail : [...trail, { name: title, path: pathOf(1) }],
      renderContent: () => {
        const shown = entries.slice(index * entriesPerPage, page * entriesPerPage);
        return render(shown, page) + renderPager(page, pageCount, (other) => urlOf(pathOf(other)));
      },
    };
  });
}
