import type { ArticleSummary } from "../../archive/article-summary.ts";
import { slugOf } from "../../model/slug.ts";
import type { Crumb } from "../../render/page-metadata.ts";
import { browseGroupPath, missingPath, supportCodePath, supportCodesPath } from "../links/site-urls.ts";

/** The pages above one. The home page is named only where nothing else is: each page links to it anyway. */
export const fromHome: readonly Crumb[] = [{ name: "Home", path: "/" }];

/** For the lists of support codes. */
export const fromSupportCodes: readonly Crumb[] = [{ name: "Support codes", path: supportCodesPath }];

/** For the pages of articles that are cited and absent. */
export const fromMissing: readonly Crumb[] = [{ name: "Missing articles", path: missingPath() }];

/** The list above an article: of its product by support code, else of its first family of products; on 54,000 pages one has to do. */
export function trailOfArticle({ support, families }: Pick<ArticleSummary, "support" | "families">): readonly Crumb[] {
  if (support !== null) return [{ name: support.name, path: supportCodePath(support.code) }];
  const family = families.find((name) => slugOf(name) !== "");
  return family === undefined ? fromHome : [{ name: family, path: browseGroupPath("product", slugOf(family)) }];
}
