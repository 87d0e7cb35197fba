import type { Article, SectionType } from "../model/article.ts";
import { splitTitle } from "./split-title.ts";

/** A type of issue, and by what an article shows that it is of it. */
export interface IssueType {
  slug: string;
  name: string;
  /** Words of the trailer or, in Markdown articles, of the front matter that state it. */
  keywords: readonly string[];
  /** Title prefixes from which it is inferred where no word states it. */
  prefixes: readonly string[];
  /** Types of an article's first section from which it is inferred where the title shows nothing either. */
  firstSections: readonly SectionType[];
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
  /** What stands before the colon of the title, `XADM` or `Err Msg`; null where nothing of the kind does. */
  titlePrefix: string | null;
}

/**
 * What an article can be browsed by. Its issue type is the one that its words state, else the one that its title prefix
 * shows, else the one that its first section shows.
 */
export function facetsOf(article: Article, issueTypes: readonly IssueType[]): Facets {
  const { prefix: titlePrefix } = splitTitle(article.title);
  const stated = statedType(article, issueTypes);
  const type = stated ?? inferredType(article, titlePrefix, issueTypes);
  return {
    keywords: [...new Set(article.keywords.map((keyword) => keyword.toLowerCase()))],
    issueType: type?.slug ?? null,
    isTypeInferred: type !== undefined && stated === undefined,
    platforms: platformsOf(article),
    titlePrefix,
  };
}

function statedType(article: Article, issueTypes: readonly IssueType[]): IssueType | undefined {
  const words = article.issueType === null ? (article.trailer?.issueTypes ?? []) : [article.issueType];
  const lowered = words.map((word) => word.toLowerCase());
  return issueTypes.find(({ keywords }) => keywords.some((keyword) => lowered.includes(keyword)));
}

function inferredType(
  article: Article,
  titlePrefix: string | null,
  issueTypes: readonly IssueType[],
): IssueType | undefined {
  const first = article.children.find((node) => node.type === "section")?.sectionType;
  return (
    issueTypes.find(({ prefixes }) => titlePrefix !== null && prefixes.includes(titlePrefix)) ??
    issueTypes.find(({ firstSections }) => first !== undefined && firstSections.includes(first))
  );
}

function platformsOf({ versions, operatingSystems }: Article): string[] {
  const names = new Set(operatingSystems);
  for (const { system } of versions) if (system !== null) names.add(system);
  return [...names];
}
