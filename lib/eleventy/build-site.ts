import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import Eleventy, { type EleventyOptions, type UserConfig } from "@11ty/eleventy";
import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import { articlePages } from "../site/article-pages.ts";
import { listPages } from "../site/list-pages.ts";
import type { PageGroup, PageRecord } from "../site/page-record.ts";
import { writeSiteSearchIndex } from "../site/search-index.ts";
import { memoryWarning } from "../site/search-memory.ts";
import { packageFolder } from "../site/site-files.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { UsageError } from "../site/user-errors.ts";
import { drivenBuild, type DrivenBuild } from "./driven-build.ts";
import kbpress from "./plugin.ts";

const articlesPerBatch = 1000;
const projectConfigs = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/**
 * Builds a whole site into its staging folder: Eleventy makes the site's own pages, then lists and articles batch by batch, so
 * that memory stays that of one batch; the search index follows.
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
    const warning = site.options.search ? memoryWarning(site.archive.articles.size, site.options.searchParts) : null;
    if (warning !== null) progress.note(warning);
    const batches = [...batchesOf(site)];
    const stage = progress.start(
      "making pages",
      batches.reduce((sum, { records }) => sum + records.length, 0),
    );
    for (const batch of batches) {
      build.batch = batch;
      await runEleventy(build);
      stage.advance(batch.records.length);
    }
    stage.end();
    if (site.options.search) await writeSiteSearchIndex(site, staging, progress);
    return site;
  });
}

function* batchesOf(site: Site): Generator<PageGroup> {
  for (const records of chunked(listPages(site))) yield { layout: "list", records };
  for (const records of chunked(articlePages(site))) yield { layout: "article", records };
}

function* chunked(records: readonly PageRecord[]): Generator<PageRecord[]> {
  for (let start = 0; start < records.length; start += articlesPerBatch)
    yield records.slice(start, start + articlesPerBatch);
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
