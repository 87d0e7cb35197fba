import type { MissingArticle } from "../../archive/reference-graph.ts";
import { numberOf } from "../../model/article-id.ts";
import { countCiting } from "../../render/cited-by-html.ts";
import { renderStub } from "../../render/stub-html.ts";
import { articlePath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromMissing } from "../pages/trails.ts";
import { citingArticles } from "./citing-pages.ts";

/** A page at the address of each article that is cited and absent. */
export function stubPages(site: Site): PageRecord[] {
  return Array.from(site.references.missing.values(), (missing) => ({
    permalink: articlePath(missing.id),
    title: [missing.id, ...missing.titles.slice(0, 1)].join(": "),
    description: `Not in this archive; ${countCiting(missing.citedBy.length)}.`,
    trail: fromMissing,
    renderContent: () => stubContent(site, missing),
  }));
}

function stubContent(site: Site, { id, titles }: MissingArticle): string {
  const elsewhere = site.taxonomy.otherArchives.map(({ name, address }) => ({
    name,
    href: address.replaceAll("{number}", String(numberOf(id))),
  }));
  return renderStub({ id, titles, citedBy: citingArticles(site, id), elsewhere });
}
