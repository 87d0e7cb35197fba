import { addProblems } from "../../archive/add-problems.ts";
import type { Site } from "../load-site.ts";
import type { RelatedArticles } from "../reading/read-content.ts";
import type { ArticlePage } from "./article-pages.ts";
import type { PageRecord } from "./page-record.ts";
import { pageTasks, pageTools, type PageToolsSource } from "./page-tasks.ts";

/**
 * The pages of articles, each rendered by this thread when its content is asked for. Problems found then are added to
 * the archive's diagnostics.
 */
export function articleRecords(
  site: PageToolsSource & Pick<Site, "archive">,
  related: RelatedArticles,
  pages: Iterable<ArticlePage>,
): PageRecord[] {
  const { renderArticles } = pageTasks(pageTools(site));
  return Array.from(pages, (page) => ({
    ...page,
    renderContent: () => {
      const { html = "", problems = [] } = renderArticles([page.request(related)])[0] ?? {};
      addProblems(site.archive, problems);
      return html;
    },
  }));
}
