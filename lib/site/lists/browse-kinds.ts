import type { ArticleSummary } from "../../archive/article-summary.ts";
import { groupArticles, type ArticleGroup } from "../../archive/group-articles.ts";
import type { ArticleId } from "../../model/article-id.ts";
import type { Taxonomy } from "../taxonomy.ts";
import { keywordReader } from "./keyword-meaning.ts";

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

/** Articles that have a value in common, and what it means. */
export interface BrowseGroup extends ArticleGroup {
  /** What the name means; empty where it is plain or not known. */
  meaning: string;
}

/** How a way to browse comes from what the articles have. */
interface BrowseRule extends Pick<BrowseKind, "name" | "title"> {
  valuesOf: (article: ArticleSummary) => readonly string[];
  /** Tells what a value means, undefined where it is not known; absent where all are plain. */
  meaningsIn?: (taxonomy: Taxonomy) => (value: string) => string | undefined;
  /** Whether an article's values are inferred; absent where all are stated. */
  isInferred?: (article: ArticleSummary) => boolean;
}

const rules: readonly BrowseRule[] = [
  { name: "product", title: "Products", valuesOf: ({ families }) => families },
  {
    name: "keyword",
    title: "Keywords",
    valuesOf: ({ keywords }) => keywords,
    meaningsIn: ({ keywordNames }) => keywordReader(keywordNames),
  },
  {
    name: "type",
    title: "Types of issue",
    valuesOf: ({ issueType }) => valuesOfOne(issueType),
    meaningsIn: ({ issueTypes }) => inMap(new Map(issueTypes.map(({ slug, name }) => [slug, name]))),
    isInferred: ({ isTypeInferred }) => isTypeInferred,
  },
  {
    name: "platform",
    title: "Platforms",
    valuesOf: ({ platforms }) => platforms,
    isInferred: ({ isPlatformInferred }) => isPlatformInferred,
  },
  { name: "year", title: "Years of the last change", valuesOf: ({ modified }) => valuesOfOne(modified?.slice(0, 4)) },
  {
    name: "prefix",
    title: "Title prefixes",
    valuesOf: ({ titlePrefix }) => valuesOfOne(titlePrefix),
    meaningsIn: ({ titlePrefixes }) => inMap(titlePrefixes),
  },
];

function valuesOfOne(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [value];
}

function never(): boolean {
  return false;
}

/** All ways to browse some articles. */
export function browseKinds(articles: readonly ArticleSummary[], taxonomy: Taxonomy): BrowseKind[] {
  return rules.map(({ name, title, valuesOf, meaningsIn, isInferred = never }) => {
    const meaningOf = meaningsIn?.(taxonomy) ?? (() => undefined);
    const found = groupArticles(articles, valuesOf);
    const groups = (name === "prefix" ? prefixGroups(found, taxonomy.titlePrefixes) : found)
      .map((group) => ({ ...group, meaning: meaningOf(group.name) ?? "" }))
      .sort(name === "year" ? bySlug : byCount);
    return { name, title, groups, inferred: new Set(articles.filter(isInferred).map(({ id }) => id)) };
  });
}

function inMap(meanings: ReadonlyMap<string, string>): (value: string) => string | undefined {
  return (value) => meanings.get(value);
}

/** The way to browse of a name. */
export function browseKind(kinds: readonly BrowseKind[], name: BrowseKind["name"]): BrowseKind {
  const found = kinds.find((kind) => kind.name === name);
  if (found === undefined) throw new RangeError(`${name} is no way to browse`);
  return found;
}

/** What a group is called where it stands alone: what its name means, or else the name. */
export function labelOf({ name, meaning }: Pick<BrowseGroup, "name" | "meaning">): string {
  return meaning === "" ? name : meaning;
}

const fewestOfUnknownPrefix = 10;

/**
 * Prefixes keep their capitals in addresses, if these are the slug otherwise. Of those without a meaning only common ones
 * are more than a part of a title.
 */
function prefixGroups(groups: readonly ArticleGroup[], meanings: ReadonlyMap<string, string>): ArticleGroup[] {
  return groups
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
export function bySlug(a: Pick<BrowseGroup, "slug">, b: Pick<BrowseGroup, "slug">): number {
  return a.slug < b.slug ? -1 : 1;
}
