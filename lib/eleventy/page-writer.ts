import { dirname, join } from "node:path";
import { disk } from "../io/disk.ts";
import { sitePathOf } from "../site/links/site-urls.ts";
import type { PageGroup } from "../site/pages/page-record.ts";
import type { BatchSettings } from "./eleventy-run.ts";
import { PageLayouts } from "./page-layouts.ts";
import { hasProjectConfig, makeBatch } from "./run-eleventy.ts";

/** Writes the pages of a group into the staging folder of a site. */
type PageWriter = (group: PageGroup) => Promise<void>;

/**
 * Returns a function that writes pages. Where the project has an Eleventy configuration of its own, which may change
 * every page, Eleventy itself writes them; otherwise only the layouts are rendered, which gives the same bytes.
 */
export function pageWriter(settings: BatchSettings): PageWriter {
  if (hasProjectConfig()) return (group) => makeBatch({ ...settings, group });
  const layouts = new PageLayouts(settings.data);
  return async ({ layout, records }) => {
    for (const record of records) {
      const file = join(settings.staging, sitePathOf(record.permalink));
      disk.makeFolder(dirname(file));
      disk.writeFile(file, await layouts.render(layout, record));
    }
  };
}
