import type { ArticleSummary } from "../../archive/article-summary.ts";
import { slugOf } from "../../model/slug.ts";
import type { Crumb } from "../../render/page-metadata.ts";
import { browseGroupPath, missingPath, supportCodePath, supportCodesPath } from "../links/site-urls.ts";

/**
 * The breadcrumbs of a page directly below the home page. Others leave the home page out: each page links to it anyway.
 */
export const fromHome: readonly Crumb[] = [{ name: "Home", path: "/" }];

/** The breadcrumbs of lists of support codes. */
export const fromSupportCodes: readonly Crumb[] = [{ name: "Support codes", path: supportCodesPath }];

/** The breadcrumbs of pages for articles that are cited but absent. */
export const fromMissing: readonly Crumb[] = [{ name: "Missing articles", path: missingPath() }];

/**
 * The breadcrumbs of an article: the list of its support code, else of its first product family. On 54,000 pages one
 * has to do.
 */
export function trailOfArticle({ support, families }: Pick<ArticleSummary, "support" | "families">): readonly Crumb[] {
  if (support !== null) return [{ name: support.name, path: supportCodePath(support.code) }];
  const family = families.find((name) => slugOf(name) !== "");
  return family === undefined ? fromHome : [{ name: family, path: browseGroupPath("product", slugOf(family)) }];
}
