import type { ArticlePage } from "./article-pages.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { pageTasks } from "./page-tasks.ts";

/** Pages of articles that this thread renders, each when its turn comes. */
export function articleRecords({ links, taxonomy }: Site, pages: readonly ArticlePage[]): PageRecord[] {
  const { renderArticles } = pageTasks(links, taxonomy);
  return pages.map((page) => ({
    ...page,
    renderContent: () => renderArticles([page.request()])[0]?.html ?? "",
  }));
}
