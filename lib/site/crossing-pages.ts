import { renderArticleList } from "../render/article-list.ts";
import { renderCounts } from "../render/counts-html.ts";
import { escapeAttribute, escapeText } from "../render/escape.ts";
import { formatCount } from "../render/format-count.ts";
import type { Crumb } from "../render/page-metadata.ts";
import { browseKind, labelOf, type BrowseGroup } from "./browse-kinds.ts";
import type { Crossing } from "./crossings.ts";
import { articlesWithNotes } from "./listed-articles.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { pagedList } from "./paged-list.ts";
import { browseGroupPath, browsePath, crossingPath } from "./site-urls.ts";

/** The lists of products by type and by year. */
export function crossingPages(site: Site): PageRecord[] {
  const products = browseKind(site.browse, "product");
  const fromProducts = { name: products.title, path: browsePath("product") };
  return products.groups.flatMap((product) => pagesOfProduct(site, product, fromProducts));
}

function pagesOfProduct(site: Site, { slug: product, name }: BrowseGroup, products: Crumb): PageRecord[] {
  const { inferred } = browseKind(site.browse, "type");
  return (site.crossings.get(product) ?? []).flatMap(({ kind, group, ids }) => {
    const title = `${name}: ${labelOf(group)}`;
    const count = formatCount(ids.length, "article");
    const productLink = `<a href="${escapeAttribute(site.links.urlOf(browseGroupPath("product", product)))}">${escapeText(name)}</a>`;
    const groupLink = `<a href="${escapeAttribute(site.links.urlOf(browseGroupPath(kind, group.slug)))}">${escapeText(labelOf(group))}</a>`;
    return pagedList({
      title,
      description: `${count}: ${title}.`,
      trail: [products, { name, path: browseGroupPath("product", product) }],
      entries: ids,
      pathOf: (page) => crossingPath(product, kind, group.slug, page),
      urlOf: (path) => site.links.urlOf(path),
      render: (shown) =>
        `<p>${count} · all of ${productLink} · all of ${groupLink}</p>\n${renderArticleList(articlesWithNotes(site, shown, kind === "type" ? inferred : new Set()))}`,
    });
  });
}

/** Links to the lists of one product by type and year, with their counts. */
export function renderCrossings({ links }: Site, crossings: readonly Crossing[]): string {
  const kinds = [...new Set(crossings.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const counts = crossings
        .filter((crossing) => crossing.kind === kind)
        .map(({ product, group, ids }) => ({
          name: labelOf(group),
          count: ids.length,
          href: links.urlOf(crossingPath(product, kind, group.slug)),
        }));
      return `<nav class="crossings" aria-label="By ${kind}">${renderCounts(counts)}</nav>`;
    })
    .join("\n");
}
