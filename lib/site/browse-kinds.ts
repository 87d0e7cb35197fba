import type { ArticleSummary } from "../archive/article-summary.ts";
import { groupArticles, type ArticleGroup } from "../archive/group-articles.ts";
import type { ArticleId } from "../model/article-id.ts";
import { keywordReader } from "./keyword-meaning.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** One way to browse the articles: all lists below one address. */
export interface BrowseKind {
  /** First part of the lists' addresses: `keyword`. */
  name: "product" | "keyword" | "type" | "platform" | "year" | "prefix";
  title: string;
  /** Most articles first, but years in their order. */
  groups: BrowseGroup[];
  /** Articles whose place in their list is inferred and not stated. */
  inferred: ReadonlySet<ArticleId>;
}

export interface BrowseGroup extends ArticleGroup {
  /** What the name means; empty where it is plain or not known. */
  meaning: string;
}

const fewestOfUnknownPrefix = 10;

/** All ways to browse some articles. */
export function browseKinds(articles: readonly ArticleSummary[], taxonomy: Taxonomy): BrowseKind[] {
  const { issueTypes, keywordNames, titlePrefixes } = taxonomy;
  const typeNames = new Map(issueTypes.map(({ slug, name }) => [slug, name]));
  const inferred = new Set(articles.filter(({ isTypeInferred }) => isTypeInferred).map(({ id }) => id));
  const group = (valuesOf: (article: ArticleSummary) => readonly string[]): ArticleGroup[] =>
    groupArticles(articles, valuesOf);
  const kind = (
    name: BrowseKind["name"],
    title: string,
    groups: readonly ArticleGroup[],
    meaningOf: (name: string) => string | undefined = () => undefined,
  ): BrowseKind => ({
    name,
    title,
    groups: groups
      .map(({ slug, name: own, ids }) => ({ slug, name: own, ids, meaning: meaningOf(own) ?? "" }))
      .sort(name === "year" ? bySlug : byCount),
    inferred: name === "type" ? inferred : new Set(),
  });
  return [
    kind(
      "product",
      "Products",
      group(({ families }) => families),
    ),
    kind(
      "keyword",
      "Keywords",
      group(({ keywords }) => keywords),
      keywordReader(keywordNames),
    ),
    kind(
      "type",
      "Types of issue",
      group(({ issueType }) => (issueType === null ? [] : [issueType])),
      (type) => typeNames.get(type),
    ),
    kind(
      "platform",
      "Platforms",
      group(({ platforms }) => platforms),
    ),
    kind(
      "year",
      "Years of the last change",
      group(({ modified }) => (modified === null ? [] : [modified.slice(0, 4)])),
    ),
    kind("prefix", "Title prefixes", prefixGroups(articles, titlePrefixes), (prefix) => titlePrefixes.get(prefix)),
  ];
}

/**
 * Prefixes keep their capitals in addresses, if these are the slug otherwise. Of those without a meaning only common ones
 * are more than a part of a title.
 */
function prefixGroups(articles: readonly ArticleSummary[], meanings: ReadonlyMap<string, string>): ArticleGroup[] {
  return groupArticles(articles, ({ titlePrefix }) => (titlePrefix === null ? [] : [titlePrefix]))
    .filter(({ name, ids }) => meanings.has(name) || ids.length >= fewestOfUnknownPrefix)
    .map(({ slug, name, ids }) => ({ slug: withCapitalsOf(name, slug), name, ids }));
}

function withCapitalsOf(name: string, slug: string): string {
  const own = name.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
  return own.toLowerCase() === slug ? own : slug;
}

function byCount(a: BrowseGroup, b: BrowseGroup): number {
  return b.ids.length - a.ids.length || bySlug(a, b);
}

/** Compares groups for a list in the order of their slugs. */
export function bySlug(a: BrowseGroup, b: BrowseGroup): number {
  return a.slug < b.slug ? -1 : 1;
}
