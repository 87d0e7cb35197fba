import type { ArticleId } from "../model/article-id.ts";

/** How a renderer turns article numbers and site paths into addresses. */
export interface LinkContext {
  /** Address of the page of an article, or of the stub for one that is only cited; null where the site has neither. */
  hrefOf(id: ArticleId): string | null;
  /** The article's present title; null where the site lacks the article. */
  titleOf(id: ArticleId): string | null;
  /** Address of the page of an error code as printed (`Stop 0x1E`); null where it is none or no other article bears it. */
  codeHrefOf(printed: string): string | null;
  /** Address of the page of a file by its name in any case; null where it has none. */
  fileHrefOf(name: string): string | null;
  /** Address of the list of a product's family by the product's printed name; null where there is none. */
  productHrefOf(product: string): string | null;
  /** Address of a path of the site (`/about/`) under the site's prefix. */
  urlOf(path: string): string;
}
