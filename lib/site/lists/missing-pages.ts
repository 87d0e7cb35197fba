import { renderMissing } from "../../render/browse-html.ts";
import { formatCount } from "../../render/format-count.ts";
import { articlePath, missingPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromHome } from "../pages/trails.ts";
import { pagedList } from "./paged-list.ts";

/** The list of articles that are cited and absent, most cited first; none where there are none. */
export function missingPages({ references, links }: Site): PageRecord[] {
  const { missing } = references;
  return pagedList({
    title: "Missing articles",
    description: "Articles that others refer to and that this archive does not hold.",
    trail: fromHome,
    entries: [...missing.values()],
    pathOf: missingPath,
    urlOf: (path) => links.urlOf(path),
    render: (shown) => {
      const entries = shown.map(({ id, titles, citedBy }) => ({
        id,
        title: titles[0] ?? "",
        count: citedBy.length,
        href: links.urlOf(articlePath(id)),
      }));
      return `<p>${formatCount(missing.size, "article")} that others refer to and that this archive does not hold, most cited first.</p>\n${renderMissing(entries)}`;
    },
  });
}
