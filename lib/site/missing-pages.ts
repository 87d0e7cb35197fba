import { formatCount, renderMissing, renderPager } from "../render/browse-html.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { articlePath, missingPath } from "./site-urls.ts";

const entriesPerPage = 200;

/** The list of articles that are cited and absent, most cited first; one page at least. */
export function missingPages(site: Site): PageRecord[] {
  const all = [...site.references.missing.values()];
  const pageCount = Math.max(1, Math.ceil(all.length / entriesPerPage));
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      permalink: missingPath(page),
      title: page === 1 ? "Missing articles" : `Missing articles, page ${String(page)}`,
      description: "Articles that others refer to and that this archive does not hold.",
      renderContent: () => {
        const shown = all.slice(index * entriesPerPage, page * entriesPerPage).map(({ id, titles, citedBy }) => ({
          id,
          title: titles[0] ?? "",
          count: citedBy.length,
          href: site.links.urlOf(articlePath(id)),
        }));
        const pager = renderPager(page, pageCount, (other) => site.links.urlOf(missingPath(other)));
        return `<p>${formatCount(all.length, "article")} that others refer to and that this archive does not hold, most cited first.</p>\n${renderMissing(shown)}${pager}`;
      },
    };
  });
}
