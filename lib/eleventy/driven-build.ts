import { AsyncLocalStorage } from "node:async_hooks";
import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import type { PageGroup } from "../site/page-record.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";

/** A build that runs Eleventy batch by batch, so that memory stays that of one batch. */
export interface DrivenBuild {
  /** Options given as flags; they win over all others. */
  flags: Partial<SiteOptionsInput>;
  progress: Progress;
  /** Where the site will stand; no content is looked for there. */
  output: string;
  /** Where it is written until it is finished. */
  staging: string;
  /** Loaded by the plugin in the first run, once the options are known. */
  site: Site | null;
  /** Pages of this run; null in the first, which makes the site's own pages and the assets. */
  batch: PageGroup | null;
}

/** The build that drives Eleventy, where one does; under plain `npx eleventy` there is none. */
export const drivenBuild = new AsyncLocalStorage<DrivenBuild>();
