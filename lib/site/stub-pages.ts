import type { MissingArticle } from "../archive/reference-graph.ts";
import { numberOf } from "../model/article-id.ts";
import { formatCount } from "../render/format-count.ts";
import { renderStub } from "../render/stub-html.ts";
import { listedArticles } from "./listed-articles.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { articlePath } from "./site-urls.ts";
import { fromMissing } from "./trails.ts";

const mostShown = 200;

/** A page at the address of each article that is cited and absent. */
export function stubPages(site: Site): PageRecord[] {
  return Array.from(site.references.missing.values(), (missing) => ({
    permalink: articlePath(missing.id),
    title: [missing.id, ...missing.titles.slice(0, 1)].join(": "),
    description: `Not in this archive; ${formatCount(missing.citedBy.length, "article")} of it ${missing.citedBy.length === 1 ? "refers" : "refer"} to it.`,
    trail: fromMissing,
    renderContent: () => stubContent(site, missing),
  }));
}

function stubContent(site: Site, { id, titles, citedBy }: MissingArticle): string {
  const elsewhere = site.taxonomy.otherArchives.map(({ name, address }) => ({
    name,
    href: address.replaceAll("{number}", String(numberOf(id))),
  }));
  const shown = listedArticles(site, citedBy.slice(0, mostShown));
  return renderStub({ id, titles, citedBy: shown, citedByTotal: citedBy.length, elsewhere });
}
