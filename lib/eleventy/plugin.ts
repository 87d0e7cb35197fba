import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { silentProgress } from "../model/progress.ts";
import { hasSearchIndex, SiteSearchIndex } from "../site/search-index.ts";
import { loadSite, type Site } from "../site/load-site.ts";
import { articlePages } from "../site/article-pages.ts";
import { listPages } from "../site/list-pages.ts";
import { markSite } from "../site/publish.ts";
import { resolveSiteOptions } from "../site/resolve-options.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { templateData } from "../site/template-data.ts";
import { drivenBuild, type DrivenBuild } from "./driven-build.ts";
import { addAssets } from "./add-assets.ts";
import { addLayouts, addOwnPages, skipProjectTemplates } from "./add-own-templates.ts";
import { addPageGroup } from "./add-page-group.ts";

/**
 * Eleventy plugin: the pages of all articles below the content folders, their lists, the site's own pages, and the
 * search index.
 * @throws {UsageError} where an option is wrong or a content folder is missing.
 */
export default function kbpress(config: UserConfig, options: SiteOptionsInput = {}): void {
  const build = drivenBuild.getStore();
  const site = siteOf(build, options, config);
  config.addGlobalData("site", templateData(site));
  addLayouts(config);
  for (const root of site.options.content) config.ignores.add(join(root, "**"));
  if (build?.batch != null) {
    skipProjectTemplates(config);
    addPageGroup(config, build.batch);
    return;
  }
  addOwnPages(config, site);
  addAssets(config);
  if (build !== undefined) return;
  addPageGroup(config, { layout: "list", records: listPages(site) });
  addPageGroup(config, { layout: "article", records: articlePages(site) });
  for (const root of site.options.content) config.addWatchTarget(root);
  config.on("eleventy.after", async ({ directories }) => {
    if (hasSearchIndex(site)) await writeSearch(site, directories.output);
    markSite(directories.output);
  });
}

async function writeSearch(site: Site, folder: string): Promise<void> {
  const search = await SiteSearchIndex.open(site, folder);
  try {
    await search.add(site.archive.articles.values());
    await search.write();
  } finally {
    await search.close();
  }
}

function siteOf(build: DrivenBuild | undefined, options: SiteOptionsInput, config: UserConfig): Site {
  if (build?.site != null) return build.site;
  const prefix = config.pathPrefix === "/" ? {} : { pathPrefix: config.pathPrefix };
  const resolved = resolveSiteOptions(options, { ...prefix, ...build?.flags });
  const site = loadSite(resolved, build?.output ?? config.directories.output, build?.progress ?? silentProgress);
  if (build !== undefined) build.site = site;
  return site;
}
