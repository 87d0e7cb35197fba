import { AsyncLocalStorage } from "node:async_hooks";
import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import type { SiteData } from "../site/own-pages/template-data.ts";
import type { PageGroup } from "../site/pages/page-record.ts";

/** The first run of Eleventy in a build: loads the site, and makes its own pages and assets. */
export interface SiteRun {
  /** Options given as flags; they override all others. */
  flags: Partial<SiteOptionsInput>;
  progress: Progress;
  /** Folder of the finished site; content is not looked for there. */
  output: string;
  /** Folder in which it is built. */
  staging: string;
  /** Null until the plugin, which knows the options, has loaded it. */
  site: Site | null;
}

/** What is the same for all batches of a site's pages. Plain data, since it is sent to other threads. */
export interface BatchSettings {
  /** Content folders. */
  content: readonly string[];
  staging: string;
  /** What layouts know of the site. */
  data: SiteData;
}

/** A run that makes one batch of a site's pages, so that only a batch is in memory. */
export interface BatchRun extends BatchSettings {
  group: PageGroup;
}

/** The current run that kbpress has started; there is none under plain `npx eleventy`. */
export const eleventyRun = new AsyncLocalStorage<SiteRun | BatchRun>();
