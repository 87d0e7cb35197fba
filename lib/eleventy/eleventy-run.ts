import { AsyncLocalStorage } from "node:async_hooks";
import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import type { SiteData } from "../site/own-pages/template-data.ts";
import type { PageGroup } from "../site/pages/page-record.ts";

/** The first run of a build: loads the site, and makes its own pages and the assets. */
export interface SiteRun {
  /** Options given as flags; they win over all others. */
  flags: Partial<SiteOptionsInput>;
  progress: Progress;
  /** Where the site will stand; no content is looked for there. */
  output: string;
  /** Where it is written until it is finished. */
  staging: string;
  /** Loaded by the plugin, once the options are known. */
  site: Site | null;
}

/** What all runs for batches of a site's pages have in common: plain data, since other threads make them. */
export interface BatchSettings {
  /** Content folders. */
  content: readonly string[];
  staging: string;
  /** What layouts know of the site. */
  data: SiteData;
}

/** A run that makes some of the pages of a site, so that memory stays that of a batch. */
export interface BatchRun extends BatchSettings {
  group: PageGroup;
}

/** The run of Eleventy that kbpress drives, where it does; under plain `npx eleventy` there is none. */
export const eleventyRun = new AsyncLocalStorage<SiteRun | BatchRun>();
