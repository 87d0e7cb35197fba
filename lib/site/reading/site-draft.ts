import type { Article } from "../../model/article.ts";
import { draftArticle, type ArticleDraft } from "../../render/article-draft.ts";
import { openLinks } from "../../render/open-links.ts";
import { searchedTextOf, type SearchedText } from "../../search/search-record.ts";
import { underPrefix } from "../links/site-urls.ts";

/** What is kept of an article's tree to make its page and its search record. */
export interface SiteDraft {
  page: ArticleDraft;
  /** Null where the site has no search. */
  searched: SearchedText | null;
}

/** How drafts are made. */
export interface Drafting {
  pathPrefix: string;
  hasSearch: boolean;
}

/** Drafts an article; its standing phrases have to be marked before. */
export function draftOf(article: Article, { pathPrefix, hasSearch }: Drafting): SiteDraft {
  const links = openLinks({ urlOf: (path) => underPrefix(pathPrefix, path) });
  return { page: draftArticle(article, links), searched: hasSearch ? searchedTextOf(article) : null };
}
