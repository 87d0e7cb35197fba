import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { addProblems } from "../archive/add-problems.ts";
import { disk } from "../io/disk.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { silentProgress } from "../model/progress.ts";
import { diagnosticsText } from "../render/diagnostics-text.ts";
import { writeSearchIndex } from "../site/indexing/search-index.ts";
import { checkLinks } from "../site/links/check-links.ts";
import { listPages } from "../site/lists/list-pages.ts";
import { stubPages } from "../site/lists/stub-pages.ts";
import { loadSite, type Site } from "../site/load-site.ts";
import { resolveSiteOptions } from "../site/options/resolve-options.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import { copyStaticFiles } from "../site/own-pages/static-files.ts";
import { archiveData, siteData } from "../site/own-pages/template-data.ts";
import { articlePages } from "../site/pages/article-pages.ts";
import { articleRecords } from "../site/pages/article-records.ts";
import { dataPage } from "../site/pages/data-page.ts";
import { pageTasks, pageTools, type PageToolsSource } from "../site/pages/page-tasks.ts";
import { bundleRequests } from "../site/pages/text-bundles.ts";
import { markSite } from "../site/publishing/site-marker.ts";
import { addAssets } from "./add-assets.ts";
import { addDescriptions } from "./add-descriptions.ts";
import { addLayouts, addOwnPages, skipProjectTemplates } from "./add-own-templates.ts";
import { addPageGroup } from "./add-page-group.ts";
import { addStaticFiles } from "./add-static-files.ts";
import { addWellKnownFiles } from "./add-well-known-files.ts";
import { eleventyRun, type BatchRun, type SiteRun } from "./eleventy-run.ts";
import { ignoreSites } from "./ignore-sites.ts";

/**
 * Eleventy plugin that adds the pages of all articles below the content folders, their lists, the site's own pages, and
 * the search index. Under Eleventy's own command it also writes problems in the content to standard error, as `kb
 * build` does.
 * @throws {UsageError} where an option is wrong or a content folder is missing.
 */
export default async function kbpress(config: UserConfig, options: SiteOptionsInput = {}): Promise<void> {
  const run = eleventyRun.getStore();
  addDescriptions(config);
  addLayouts(config);
  if (run !== undefined && "group" in run) {
    addBatch(config, run);
    return;
  }
  const site = await openSite(run, options, config);
  config.addGlobalData("site", siteData(site));
  config.addGlobalData("archive", archiveData(site));
  for (const root of site.options.content) config.ignores.add(join(root, "**"));
  ignoreSites(config, outputOf(run, config));
  const pages = addOwnPages(config, site);
  addAssets(config);
  addWellKnownFiles(config, site, addStaticFiles(config, site, pages));
  if (run === undefined) await addAllPages(config, site);
}

/**
 * Under plain `npx eleventy` only: adds the pages that `kb build` makes in batches, the bundles and the search index.
 */
async function addAllPages(config: UserConfig, site: Site): Promise<void> {
  addPageGroup(config, { layout: "list", records: [...listPages(site), dataPage(site, [config.directories.output])] });
  addPageGroup(config, {
    layout: "article",
    records: [...articleRecords(site, await site.related, articlePages(site)), ...stubPages(site)],
  });
  for (const root of site.options.content) config.addWatchTarget(root);
  config.on("eleventy.before", ({ directories }) => {
    const problems = pageTasks(pageTools(site)).writeBundles(bundleRequests(site, directories.output));
    addProblems(site.archive, problems.flat());
  });
  config.on("eleventy.after", async ({ directories }) => {
    addProblems(site.archive, await writeWholeIndex(site, directories.output));
    markSite(directories.output);
    addProblems(site.archive, copyStaticFiles(site.attached.files, directories.output));
    checkLinks(site, (file) => disk.exists(join(directories.output, file)));
    process.stderr.write(diagnosticsText(site.archive.diagnostics));
  });
}

async function writeWholeIndex(site: PageToolsSource & Pick<Site, "archive">, folder: string): Promise<Diagnostic[]> {
  if (!site.options.search) return [];
  const { articles } = site.archive;
  const requests = Array.from(articles.values(), (summary) => ({ summary }));
  const searched = { requests, count: Promise.resolve(articles.size) };
  return writeSearchIndex(site.options.searchParts, folder, searched, pageTools(site), silentProgress);
}

/** Adds the pages of one batch and nothing else. */
function addBatch(config: UserConfig, { content, data, group }: BatchRun): void {
  config.addGlobalData("site", data);
  for (const root of content) config.ignores.add(join(root, "**"));
  skipProjectTemplates(config);
  addPageGroup(config, group);
}

async function openSite(run: SiteRun | undefined, options: SiteOptionsInput, config: UserConfig): Promise<Site> {
  const prefix = config.pathPrefix === "/" ? {} : { pathPrefix: config.pathPrefix };
  const resolved = resolveSiteOptions(options, { ...prefix, ...run?.flags });
  const site = await loadSite(resolved, outputOf(run, config), run?.progress ?? silentProgress, run?.staging ?? null);
  if (run !== undefined) run.site = site;
  return site;
}

/** Folder of the finished site. */
function outputOf(run: SiteRun | undefined, config: UserConfig): string {
  return run?.output ?? config.directories.output;
}
