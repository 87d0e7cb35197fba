import type { ArticlePage } from "../site/pages/article-pages.ts";
import type { PageGroup, PageRecord } from "../site/pages/page-record.ts";
import {
  pageTasks,
  type ArticlePageContent,
  type ArticlePageRequest,
  type PageTasks,
  type PageTools,
} from "../site/pages/page-tasks.ts";
import type { BatchSettings } from "./eleventy-run.ts";
import { pageWriter } from "./page-writer.ts";

/** The page of an article to render and write. */
export interface ArticleToWrite {
  page: Omit<ArticlePage, "request">;
  request: ArticlePageRequest;
}

/** A page whose content has been rendered. */
export interface RenderedPage {
  layout: PageGroup["layout"];
  page: Omit<PageRecord, "renderContent">;
  html: string;
}

/** The tasks that any thread can do to fill the staging folder of a site. */
export type WriteTasks = Pick<PageTasks, "writeBundles"> & {
  writeArticles: (articles: ArticleToWrite[]) => Promise<Pick<ArticlePageContent, "questions" | "problems">[]>;
  /** Pages of one layout. */
  writePages: (pages: RenderedPage[]) => Promise<null[]>;
};

/** The tasks as this thread does them. */
export function writeTasks(settings: BatchSettings, tools: PageTools): WriteTasks {
  const { renderArticles, writeBundles } = pageTasks(tools);
  const writeGroup = pageWriter(settings);
  const write = (pages: readonly RenderedPage[]): Promise<void> => {
    const records = pages.map(({ page, html }) => ({ ...page, renderContent: () => html }));
    return writeGroup({ layout: pages[0]?.layout ?? "article", records });
  };
  return {
    writeBundles,
    writeArticles: async (articles) => {
      const contents = renderArticles(articles.map(({ request }) => request));
      await write(
        articles.map(({ page }, nth) => {
          const { html = "", isLost = false } = contents[nth] ?? {};
          return { layout: "article", page: isLost ? lostPage(page) : page, html };
        }),
      );
      return contents.map(({ questions, problems }) => ({ questions, problems }));
    },
    writePages: async (pages) => {
      await write(pages);
      return pages.map(() => null);
    },
  };
}

/** The page without title and description, for an article that its file no longer holds. */
function lostPage({ permalink, trail, article }: ArticleToWrite["page"]): RenderedPage["page"] {
  return { permalink, trail, title: article?.id ?? "", description: "" };
}
