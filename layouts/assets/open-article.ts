import type { ArticleId } from "../../lib/model/article-id.ts";
import { articlePath, underPrefix } from "../../lib/site/links/site-urls.ts";
import { askForPage, type PageStanding } from "./ask-for-page.ts";

/**
 * Goes to an article's page in place of this one, where the site has it, and says whether it has. The page that is open
 * already counts as missing, since only a page that stands in for it asks; some servers answer that all pages exist, and
 * it would be opened without end.
 */
export async function openArticle(base: string, id: ArticleId, fragment: string): Promise<PageStanding> {
  const address = underPrefix(base, articlePath(id));
  if (address === location.pathname) return "missing";
  const standing = await askForPage(address);
  if (standing === "found") location.replace(address + fragment);
  return standing;
}
