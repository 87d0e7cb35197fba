import type { ArticleSummary } from "../../archive/article-summary.ts";
import { groupArticles } from "../../archive/group-articles.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { slugOf } from "../../model/slug.ts";
import { browseKind, bySlug, type BrowseGroup, type BrowseKind } from "./browse-kinds.ts";

/** The articles of a product that are of one type, of one year, or about one of its versions. */
export interface Crossing {
  kind: "type" | "year" | "version";
  /** Slug of the product. */
  product: string;
  /** What they have in common; of a version no more than what the product's articles tell of it. */
  group: Omit<BrowseGroup, "ids">;
  /** In the order of their numbers. */
  ids: ArticleId[];
}

const fewestArticles = 20;

/**
 * By the product's slug its crossings by type, year and version, in each kind in the order of the slugs, of versions in
 * that of their numbers; both sides have at least 20 articles.
 */
export function crossingsOf(
  articles: readonly ArticleSummary[],
  browse: readonly BrowseKind[],
): Map<string, Crossing[]> {
  const products = browseKind(browse, "product").groups;
  const large = products.filter(({ ids }) => ids.length >= fewestArticles);
  const types = crossedGroups(browse, "type");
  const years = crossedGroups(browse, "year");
  const versions = articlesByFamily(articles);
  return new Map(
    large.map((product) => [
      product.slug,
      [
        ...crossingsOfProduct("type", product, types),
        ...crossingsOfProduct("year", product, years),
        ...versionsOfProduct(product, versions.get(product.slug) ?? []),
      ],
    ]),
  );
}

/** An article's group, of those that are large enough. */
function crossedGroups(browse: readonly BrowseKind[], kind: "type" | "year"): Map<ArticleId, BrowseGroup> {
  const groupOf = new Map<ArticleId, BrowseGroup>();
  for (const group of browseKind(browse, kind).groups)
    if (group.ids.length >= fewestArticles) for (const id of group.ids) groupOf.set(id, group);
  return groupOf;
}

function crossingsOfProduct(
  kind: Crossing["kind"],
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
  return [...crossings.values()].sort((a, b) => bySlug(a.group, b.group));
}

/** By the slug of a family the articles whose boxes state versions of it. */
function articlesByFamily(articles: readonly ArticleSummary[]): Map<string, ArticleSummary[]> {
  const byFamily = new Map<string, ArticleSummary[]>();
  for (const article of articles)
    for (const slug of new Set(article.productVersions.map(({ family }) => slugOf(family)))) {
      const own = byFamily.get(slug);
      if (own === undefined) byFamily.set(slug, [article]);
      else own.push(article);
    }
  return byFamily;
}

function versionsOfProduct({ slug: product }: BrowseGroup, articles: readonly ArticleSummary[]): Crossing[] {
  const versionsIn = ({ productVersions }: ArticleSummary): string[] =>
    productVersions.filter(({ family }) => slugOf(family) === product).map(({ version }) => version);
  const spellings = new Set(articles.flatMap(versionsIn));
  return groupArticles(articles, (article) => versionsIn(article).map((version) => commonSpelling(version, spellings)))
    .filter(({ ids }) => ids.length >= fewestArticles)
    .map(({ ids, slug, name }) => ({ kind: "version" as const, product, group: { slug, name, meaning: "" }, ids }))
    .sort((a, b) => (versionKey(a.group.slug) < versionKey(b.group.slug) ? -1 : 1));
}

function commonSpelling(version: string, spellings: ReadonlySet<string>): string {
  const spelling = fullSpelling(version);
  return spellings.has(spelling) ? spelling : version;
}

/** `2.0` for `2` and `2.00`, which are one version where a product has them besides (Windows 95 in Q147874 and Q148761). */
function fullSpelling(version: string): string {
  return version.replace(/^(\d+)(?:\.0+)?$/, "$1.0");
}

/** The list of a version among a product's crossings, also for another spelling of it; undefined where it has none. */
export function crossingOfVersion(crossings: readonly Crossing[], version: string): Crossing | undefined {
  const spelt = (spelling: string): Crossing | undefined => {
    const slug = slugOf(spelling);
    return crossings.find(({ kind, group }) => kind === "version" && group.slug === slug);
  };
  return spelt(version) ?? spelt(fullSpelling(version));
}

/** Sorts 2.0 before 10.0. */
function versionKey(slug: string): string {
  return slug.replace(/\d+/g, (digits) => digits.padStart(6, "0"));
}
