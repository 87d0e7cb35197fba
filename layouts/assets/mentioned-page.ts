import type { ArticleId } from "../../lib/model/article-id.ts";
import { mentionedArticle } from "../../lib/model/mentioned-article.ts";
import { requestedArticle } from "../../lib/model/requested-article.ts";
import { articlePath, underPrefix } from "../../lib/site/links/site-urls.ts";
import { askForPage, type PageStanding } from "./ask-for-page.ts";

/** The page of an article whose number a query holds. */
export interface MentionedPage {
  id: ArticleId;
  address: string;
  standing: PageStanding;
  /** Whether the query asks for nothing else. */
  isAlone: boolean;
}

/** Asks the site for the page of the article that a query mentions; null where it mentions none. */
export async function mentionedPage(query: string, base: string): Promise<MentionedPage | null> {
  const id = mentionedArticle(query);
  if (id === null) return null;
  const address = underPrefix(base, articlePath(id));
  return { id, address, standing: await askForPage(address), isAlone: requestedArticle(query) !== null };
}
