import type { Article, BodyNode, SectionType } from "../model/article.ts";
import { boxItemsOf } from "./box-items-of.ts";
import type { PlatformOf } from "./products/product-platform.ts";
import { splitTitle } from "./split-title.ts";
import { visitBlocks } from "./visit-blocks.ts";

/** A type of issue, and by what an article shows that it is of it. */
export interface IssueType {
  slug: string;
  name: string;
  /** Words of the trailer or, in Markdown articles, of the front matter that state it. */
  keywords: readonly string[];
  /** Title prefixes from which it is inferred where no word states it: `Err Msg`, also as the end of `Zone Err Msg`. */
  prefixes: readonly string[];
  /** How keywords begin from which it is inferred where the prefix shows nothing. */
  keywordsBegin: readonly string[];
  /** Standing phrases, by their names, from which it is inferred then. */
  phrases: readonly string[];
  /** How titles begin behind their prefix from which it is inferred then. */
  titlesBegin: readonly string[];
  /** Types of an article's first section from which it is inferred where nothing else shows one. */
  firstSections: readonly SectionType[];
}

/** By which names an article is told to be of a type or a platform. */
export interface FacetNames {
  issueTypes: readonly IssueType[];
  platformOf: PlatformOf;
}

/** What readers browse articles by. */
export interface Facets {
  /** In small letters, since the archive prints `kbVC600` and `KBVC600`. */
  keywords: string[];
  /** Slug of the issue type; null where nothing shows one. */
  issueType: string | null;
  /** Whether the issue type is told from title or sections and not stated. */
  isTypeInferred: boolean;
  /** Names of systems. */
  platforms: string[];
  /** Whether its platform is told from the products of its box and not stated. */
  isPlatformInferred: boolean;
  /** What stands before the colon of the title, `XADM` or `Err Msg`; null where nothing of the kind does. */
  titlePrefix: string | null;
}

/**
 * What an article whose standing phrases are marked is browsed by. Its issue type is the one that it states, else the one
 * that its title, its keywords or its text show. Its platforms are those that it states, else the one system that all
 * products of its box run on.
 */
export function facetsOf(article: Article, { issueTypes, platformOf }: FacetNames): Facets {
  const { prefix: titlePrefix } = splitTitle(article.title);
  const keywords = [...new Set(article.keywords.map((keyword) => keyword.toLowerCase()))];
  const stated = statedType(article, issueTypes);
  const type = stated ?? inferredType(article, keywords, issueTypes);
  const platforms = statedPlatforms(article);
  const platform = platforms.length === 0 ? commonPlatform(article, platformOf) : null;
  return {
    keywords,
    issueType: type?.slug ?? null,
    isTypeInferred: type !== undefined && stated === undefined,
    platforms: platform === null ? platforms : [platform],
    isPlatformInferred: platform !== null,
    titlePrefix,
  };
}

function statedType(article: Article, issueTypes: readonly IssueType[]): IssueType | undefined {
  const words = article.issueType === null ? (article.trailer?.issueTypes ?? []) : [article.issueType];
  const lowered = words.map((word) => word.toLowerCase());
  return issueTypes.find(({ keywords }) => keywords.some((keyword) => lowered.includes(keyword)));
}

function inferredType(
  { title, children }: Article,
  words: readonly string[],
  issueTypes: readonly IssueType[],
): IssueType | undefined {
  const { prefix, rest } = splitTitle(title);
  const first = children.find((node) => node.type === "section")?.sectionType;
  const evidence: ((type: IssueType) => boolean)[] = [
    ({ prefixes }) => prefix !== null && prefixes.some((end) => ` ${prefix}`.endsWith(` ${end}`)),
    ({ keywordsBegin }) => keywordsBegin.some((beginning) => words.some((word) => word.startsWith(beginning))),
    ({ phrases }) => phrases.length > 0 && hasPhrase(children, phrases),
    ({ titlesBegin }) => titlesBegin.some((beginning) => rest.startsWith(beginning)),
    ({ firstSections }) => first !== undefined && firstSections.includes(first),
  ];
  for (const shows of evidence) {
    const found = issueTypes.find(shows);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasPhrase(nodes: readonly BodyNode[], phrases: readonly string[]): boolean {
  let isFound = false;
  visitBlocks(nodes, (block) => {
    isFound ||= "boilerplate" in block && block.boilerplate !== undefined && phrases.includes(block.boilerplate);
  });
  return isFound;
}

function statedPlatforms({ versions, operatingSystems }: Article): string[] {
  const names = new Set(operatingSystems);
  for (const { system } of versions) if (system !== null) names.add(system);
  return [...names];
}

function commonPlatform(article: Article, platformOf: PlatformOf): string | null {
  const [first = null, ...others] = boxItemsOf(article).map(({ product }) => platformOf(product));
  return others.every((platform) => platform === first) ? first : null;
}
