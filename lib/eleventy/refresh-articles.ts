import { resolve } from "node:path";
import type { ArticleSummary } from "../archive/article-summary.ts";
import { sourceTasks } from "../archive/reading/source-tasks.ts";
import type { ArticleId } from "../model/article-id.ts";
import { AttachedFiles, attachFiles } from "../site/links/attached-files.ts";
import { articleFinder, linkedArticles } from "../site/links/linked-articles.ts";
import { articlePath, textBundlePath } from "../site/links/site-urls.ts";
import type { Site } from "../site/load-site.ts";
import { copyStaticFiles } from "../site/own-pages/static-files.ts";
import { siteData } from "../site/own-pages/template-data.ts";
import { articlePages } from "../site/pages/article-pages.ts";
import { articleRecords } from "../site/pages/article-records.ts";
import { pageTasks, pageTools, type PageToolsSource } from "../site/pages/page-tasks.ts";
import { bundleRequests } from "../site/pages/text-bundles.ts";
import { isSite } from "../site/publishing/site-marker.ts";
import { pageWriter } from "./page-writer.ts";

/**
 * Renders the articles of changed files into the folder of a finished site, and packs the bundles with their texts
 * again. Lists, search and what other pages show of these articles are not updated. Returns the paths of the pages.
 * Nothing is done where a file held no article of the site or no longer does, or where the site was removed: kbpress
 * would not recognise a folder with only these pages as its own.
 */
export async function refreshArticles(site: Site, output: string, files: ReadonlySet<string>): Promise<string[]> {
  if (!isSite(output)) return [];
  const changed = changedSummaries(site, new Set([...files].map((file) => resolve(file))));
  if (changed.size === 0) return [];
  const articles = new Map([...site.archive.articles, ...changed]);
  const linked = new Map([...site.linked, ...linkedArticles(changed.values(), articleFinder(articles))]);
  const attached = new AttachedFiles(site.options.content, () => {
    // The build that follows tells of it.
  });
  const linkedFiles = new Map([...site.linkedFiles, ...attachFiles(changed.values(), linked, attached)]);
  const current = { ...site, linked, linkedFiles, archive: { ...site.archive, articles } };
  const records = articleRecords(current, await site.related, articlePages(current, changed.values()));
  const { content } = site.options;
  await pageWriter({ content, staging: output, data: siteData(current) })({ layout: "article", records });
  copyStaticFiles(attached.files, output);
  refreshBundles(current, output, new Set(Array.from(changed.keys(), textBundlePath)));
  return Array.from(changed.keys(), articlePath);
}

function refreshBundles(
  site: PageToolsSource & Pick<Site, "archive">,
  output: string,
  bundles: ReadonlySet<string>,
): void {
  const { writeBundles } = pageTasks(pageTools(site));
  // Problems are ignored: the build that follows reports them.
  writeBundles(bundleRequests(site, output).filter(({ path }) => bundles.has(path)));
}

function changedSummaries(
  { archive, taxonomy, options }: Pick<Site, "archive" | "taxonomy" | "options">,
  files: ReadonlySet<string>,
): Map<ArticleId, ArticleSummary> {
  const changed = new Map<ArticleId, ArticleSummary>();
  const known = [...archive.articles.values()].filter(({ path }) => files.has(resolve(path)));
  const sources = new Map(
    known.map(({ path, sourceName }) => [path, { path, name: sourceName, stamp: null, hash: null }]),
  );
  for (const read of sourceTasks(taxonomy, options.limits).summarizeFiles([...sources.values()])) {
    for (const { summary } of read?.summarized.articles ?? []) {
      const before = known.find(({ id, path }) => id === summary.id && path === summary.path);
      if (before !== undefined) changed.set(summary.id, { ...summary, support: before.support });
    }
  }
  return changed;
}
