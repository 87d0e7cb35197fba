import type { ArticleSummary } from "../archive/article-summary.ts";
import { readSource } from "../archive/read-source.ts";
import type { ArticleId } from "../model/article-id.ts";
import { markBoilerplate } from "../parse/boilerplate.ts";
import { renderArticle, type ArticleSurroundings } from "../render/article-html.ts";
import type { LinkContext } from "../render/link-context.ts";
import { searchRecordOf, type SearchRecord } from "../search/search-record.ts";
import { recordedLinks, type LinkQuestion } from "./recorded-links.ts";
import { articlePath } from "./site-urls.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { writeBundle, type BundleRequest } from "./text-bundles.ts";

/** What the page of an article is made from besides its file: plain data, since another thread may make it. */
export interface ArticlePageRequest {
  id: ArticleId;
  /** The file that holds it. */
  path: string;
  /** Hash of that file when the archive was read. */
  sourceHash: string;
  surroundings: Omit<ArticleSurroundings, "links">;
  /** Given where search shall know the article. */
  searched: ArticleSummary | null;
}

/** The content of an article's page, and what search is told of the article. */
export interface ArticlePageContent {
  html: string;
  /** What it asked of the site's links. */
  questions: LinkQuestion[];
  searchRecord: SearchRecord | null;
}

/** What can be done for pages each by itself. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type PageTasks = {
  renderArticles: (requests: ArticlePageRequest[]) => ArticlePageContent[];
  writeBundles: (requests: BundleRequest[]) => null[];
};

export function pageTasks(links: LinkContext, taxonomy: Taxonomy): PageTasks {
  return {
    renderArticles: (requests) => requests.map((request) => renderPage(request, links, taxonomy)),
    writeBundles: (requests) =>
      requests.map((request) => {
        writeBundle(request);
        return null;
      }),
  };
}

function renderPage(
  { id, path, surroundings, searched }: ArticlePageRequest,
  links: LinkContext,
  taxonomy: Taxonomy,
): ArticlePageContent {
  const found = readSource(path).articles.find((article) => article.id === id);
  if (found === undefined) throw new Error(`${path} no longer holds ${id}; build again`);
  const article = markBoilerplate(found, taxonomy.boilerplate);
  const recorded = recordedLinks(links);
  const html = renderArticle(article, { ...surroundings, links: recorded.links });
  return {
    html,
    questions: [...recorded.questions],
    searchRecord: searched === null ? null : searchRecordOf(article, searched, articlePath(id), taxonomy),
  };
}
