import type { ArticleId } from "../../lib/model/article-id.ts";
import { articlePath, underPrefix } from "../../lib/site/site-urls.ts";

/**
 * Goes to an article's page in place of this one, where the site has it, and says whether it has: "unknown" is what
 * a failed connection leaves. The page that is open already counts as missing, since only a page that stands in for it
 * asks; some servers answer that all pages exist, and it would be opened without end.
 */
export async function openArticle(
  base: string,
  id: ArticleId,
  fragment = "",
): Promise<"opened" | "missing" | "unknown"> {
  const address = underPrefix(base, articlePath(id));
  if (address === location.pathname) return "missing";
  const response = await fetch(address, { method: "HEAD" }).catch(() => null);
  if (response?.ok !== true) return response?.status === 404 ? "missing" : "unknown";
  location.replace(address + fragment);
  return "opened";
}
