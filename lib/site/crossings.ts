import type { ArticleId } from "../model/article-id.ts";
import { browseKind, bySlug, type BrowseGroup, type BrowseKind } from "./browse-kinds.ts";

/** The articles of a product that are of one type, or of one year. */
export interface Crossing {
  kind: BrowseKind["name"];
  /** Slug of the product. */
  product: string;
  group: BrowseGroup;
  /** In the order of their numbers. */
  ids: ArticleId[];
}

const fewestArticles = 20;
const crossedKinds: ReadonlySet<BrowseKind["name"]> = new Set(["type", "year"]);

/** By the product's slug its crossings, kind by kind and in each in the order of the slugs; both sides have at least 20 articles. */
export function crossingsOf(browse: readonly BrowseKind[]): Map<string, Crossing[]> {
  const products = browseKind(browse, "product").groups;
  const crossings = new Map<string, Crossing[]>();
  for (const { name: kind, groups } of browse) {
    if (!crossedKinds.has(kind)) continue;
    const groupOf = groupByArticle(groups);
    for (const product of products) {
      if (product.ids.length < fewestArticles) continue;
      const own = crossingsOfProduct(kind, product, groupOf);
      crossings.set(product.slug, (crossings.get(product.slug) ?? []).concat(own));
    }
  }
  return crossings;
}

function groupByArticle(groups: readonly BrowseGroup[]): Map<ArticleId, BrowseGroup> {
  const groupOf = new Map<ArticleId, BrowseGroup>();
  for (const group of groups)
    if (group.ids.length >= fewestArticles) for (const id of group.ids) groupOf.set(id, group);
  return groupOf;
}

function crossingsOfProduct(
  kind: BrowseKind["name"],
  { slug, ids }: BrowseGroup,
  groupOf: ReadonlyMap<ArticleId, BrowseGroup>,
): Crossing[] {
  const crossings = new Map<BrowseGroup, Crossing>();
  for (const id of ids) {
    const group = groupOf.get(id);
    if (group === undefined) continue;
    const crossing = crossings.get(group) ?? { kind, product: slug, group, ids: [] };
    crossing.ids.push(id);
    crossings.set(group, crossing);
  }
  return [...crossings.values()].sort(byGroup);
}

function byGroup(a: Crossing, b: Crossing): number {
  return bySlug(a.group, b.group);
}
