import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import Eleventy, { type EleventyOptions, type UserConfig } from "@11ty/eleventy";
import type { ArticleSummary } from "../archive/article-summary.ts";
import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import { pagesPerBatch } from "../site/pages-per-batch.ts";
import { articlePages } from "../site/article-pages.ts";
import { listPages } from "../site/list-pages.ts";
import type { PageGroup } from "../site/page-record.ts";
import { hasSearchIndex, SiteSearchIndex } from "../site/search-index.ts";
import { memoryWarning } from "../site/search-memory.ts";
import { packageFolder } from "../site/site-files.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { UsageError } from "../site/user-errors.ts";
import { drivenBuild, type DrivenBuild } from "./driven-build.ts";
import kbpress from "./plugin.ts";

const projectConfigs = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/**
 * Builds a whole site into its staging folder: Eleventy makes the site's own pages, then articles and lists batch by batch, so
 * that memory stays that of one batch; the search engine's process indexes meanwhile.
 * @throws {UsageError} where options or folders are wrong, or the project's Eleventy configuration lacks the plugin.
 */
export async function buildSite(
  flags: Partial<SiteOptionsInput>,
  { output, staging }: { output: string; staging: string },
  progress: Progress,
): Promise<Site> {
  const build: DrivenBuild = { flags, progress, output, staging, site: null, batch: null };
  return drivenBuild.run(build, async () => {
    await runEleventy(build);
    const site = requireSite(build);
    const warning = hasSearchIndex(site) ? memoryWarning(site.archive.articles.size, site.options.searchParts) : null;
    if (warning !== null) progress.note(warning);
    const articles = [...articleBatches(site)];
    const lists = [...listBatches(site)];
    const stage = progress.start("making pages", countPages([...articles.map(({ pages }) => pages), ...lists]));
    const makePages = async (pages: PageGroup): Promise<void> => {
      build.batch = pages;
      await runEleventy(build);
      stage.advance(pages.records.length);
    };
    const search = hasSearchIndex(site) ? await SiteSearchIndex.open(site, staging) : null;
    try {
      for (const { pages, summaries } of articles) {
        await makePages(pages);
        await search?.add(summaries);
      }
      // The search engine's process writes while the lists are made; an error waits until they are.
      const written = search?.write();
      written?.catch(() => undefined);
      for (const pages of lists) await makePages(pages);
      stage.end();
      if (written !== undefined) await showStage("writing the search index", written, progress);
    } finally {
      await search?.close();
    }
    return site;
  });
}

async function showStage(name: string, work: Promise<void>, progress: Progress): Promise<void> {
  const stage = progress.start(name, 1);
  await work;
  stage.advance();
  stage.end();
}

/** Pages, and the articles among them: none where all are of articles that are only cited. */
interface ArticleBatch {
  pages: PageGroup;
  summaries: readonly ArticleSummary[];
}

function* articleBatches(site: Site): Generator<ArticleBatch> {
  const summaries = chunked([...site.archive.articles.values()]);
  for (const records of chunked(articlePages(site)))
    yield { pages: { layout: "article", records }, summaries: summaries.next().value ?? [] };
}

function* listBatches(site: Site): Generator<PageGroup> {
  for (const records of chunked(listPages(site))) yield { layout: "list", records };
}

function countPages(groups: readonly PageGroup[]): number {
  return groups.reduce((sum, { records }) => sum + records.length, 0);
}

function* chunked<T>(values: readonly T[]): Generator<T[], undefined> {
  for (let start = 0; start < values.length; start += pagesPerBatch) yield values.slice(start, start + pagesPerBatch);
}

async function runEleventy(build: DrivenBuild): Promise<void> {
  const hasProjectConfig = projectConfigs.some((name) => existsSync(name));
  const options: EleventyOptions = hasProjectConfig ? {} : { configPath: "", config: configureWithoutProject };
  const input = hasProjectConfig ? undefined : relative(process.cwd(), join(packageFolder, "dist"));
  // Only with this source does the staging folder win over the output that a project's configuration names.
  const eleventy = new Eleventy(input, relative(process.cwd(), build.staging), {
    source: "cli",
    quietMode: true,
    ...options,
  });
  eleventy.disableLogger();
  await eleventy.init();
  requireSite(build);
  await eleventy.write();
}

function configureWithoutProject(config: UserConfig): void {
  config.setLayoutsDirectory("../layouts");
  config.setTemplateFormats(["md", "11ty.js"]);
  config.addPlugin(kbpress);
}

function requireSite({ site }: DrivenBuild): Site {
  if (site !== null) return site;
  throw new UsageError(
    "the project's Eleventy configuration does not add the kbpress plugin; add config.addPlugin(kbpress)",
  );
}
