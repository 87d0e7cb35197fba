import type { ArticleId } from "../model/article-id.ts";

/** How a renderer turns article numbers and site paths into addresses. */
export interface LinkContext {
  /** Address of an article's page; null where the site has none. */
  hrefOf(id: ArticleId): string | null;
  /** Address of a path of the site (`/about/`) under the site's prefix. */
  urlOf(path: string): string;
}
