import type { Article } from "../../model/article.ts";
import { draftArticle, type ArticleDraft } from "../../render/article-draft.ts";
import { openLinks } from "../../render/open-links.ts";
import { searchedTextOf, type SearchedText } from "../../search/search-record.ts";
import { underPrefix } from "../links/site-urls.ts";

/** What an article's page and search are made from once its tree is given back. */
export interface SiteDraft {
  page: ArticleDraft;
  /** Null where the site has no search. */
  searched: SearchedText | null;
}

/** How the drafts of a site are made. */
export interface Drafting {
  pathPrefix: string;
  hasSearch: boolean;
}

/** Drafts an article whose standing phrases are marked. */
export function draftOf(article: Article, { pathPrefix, hasSearch }: Drafting): SiteDraft {
  const links = openLinks({ urlOf: (path) => underPrefix(pathPrefix, path) });
  return { page: draftArticle(article, links), searched: hasSearch ? searchedTextOf(article) : null };
}
