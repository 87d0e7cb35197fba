import { renderArticleList } from "../../render/article-list.ts";
import { renderCounts } from "../../render/counts-html.ts";
import { escapeAttribute, escapeText } from "../../render/escape.ts";
import { formatCount } from "../../render/format-count.ts";
import type { Crumb } from "../../render/page-metadata.ts";
import { browseGroupPath, browsePath, crossingPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { browseKind, labelOf, type BrowseGroup } from "./browse-kinds.ts";
import type { Crossing } from "./crossings.ts";
import { articlesWithNotes } from "./listed-articles.ts";
import { pagedList } from "./paged-list.ts";

/** The lists of products by type, by year and by version. */
export function crossingPages(site: Site): PageRecord[] {
  const products = browseKind(site.browse, "product");
  const fromProducts = { name: products.title, path: browsePath("product") };
  return products.groups.flatMap((product) => pagesOfProduct(site, product, fromProducts));
}

function pagesOfProduct(site: Site, { slug: product, name }: BrowseGroup, products: Crumb): PageRecord[] {
  const { inferred } = browseKind(site.browse, "type");
  return (site.crossings.get(product) ?? []).flatMap(({ kind, group, ids }) => {
    const title = titleOf(kind, name, group);
    const count = formatCount(ids.length, "article");
    const lists = [allOf(site, name, browseGroupPath("product", product))];
    if (kind !== "version") lists.push(allOf(site, labelOf(group), browseGroupPath(kind, group.slug)));
    return pagedList({
      title,
      description: `${count}: ${title}.`,
      trail: [products, { name, path: browseGroupPath("product", product) }],
      entries: ids,
      pathOf: (page) => crossingPath(product, kind, group.slug, page),
      urlOf: (path) => site.links.urlOf(path),
      render: (shown) =>
        `<p>${[count, ...lists].join(" · ")}</p>\n${renderArticleList(articlesWithNotes(site, shown, kind === "type" ? inferred : new Set()))}`,
    });
  });
}

/** A year alone would pass for that of the articles' first edition, a version behind `Windows 95` for a part of the name. */
function titleOf(kind: Crossing["kind"], product: string, group: Crossing["group"]): string {
  if (kind === "version") return `${product}${/\d$/.test(product) ? ", version" : ""} ${group.name}`;
  return `${product}: ${kind === "year" ? "last modified in " : ""}${labelOf(group)}`;
}

function allOf({ links }: Site, name: string, path: string): string {
  return `all of <a href="${escapeAttribute(links.urlOf(path))}">${escapeText(name)}</a>`;
}

/** Links to the lists of one product by type, year and version, with their counts. */
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
      return `<h2>${headings[kind]}</h2>\n${renderCounts(counts)}`;
    })
    .join("\n");
}

const headings = { type: "By type of issue", year: "By year of the last change", version: "By version" } as const;
