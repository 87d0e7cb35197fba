import { renderPager } from "../render/pager-html.ts";
import type { PageRecord } from "./page-record.ts";

const entriesPerPage = 200;

/** A list that may go on over several pages. */
export interface PagedList<Entry> {
  title: string;
  description: string;
  entries: readonly Entry[];
  pathOf: (page: number) => string;
  urlOf: (path: string) => string;
  /** The HTML of a page with some of the entries, without the links to the other pages. */
  render: (shown: readonly Entry[], page: number) => string;
}

/** The pages of a list, 200 entries each. */
export function pagedList<Entry>(list: PagedList<Entry>): PageRecord[] {
  const { title, description, entries, pathOf, urlOf, render } = list;
  const pageCount = Math.ceil(entries.length / entriesPerPage);
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      permalink: pathOf(page),
      title: page === 1 ? title : `${title}, page ${String(page)}`,
      description,
      renderContent: () => {
        const shown = entries.slice(index * entriesPerPage, page * entriesPerPage);
        return render(shown, page) + renderPager(page, pageCount, (other) => urlOf(pathOf(other)));
      },
    };
  });
}
