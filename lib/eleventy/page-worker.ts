import { workerData } from "node:worker_threads";
import { linksTo, type LinkTargets } from "../site/links/link-targets.ts";
import type { PageTools } from "../site/pages/page-tasks.ts";
import { loadTaxonomy } from "../site/taxonomy.ts";
import { giveWayToSearch } from "../site/threads/give-way-to-search.ts";
import type { BatchSettings } from "./eleventy-run.ts";
import { writeTasks } from "./write-tasks.ts";

/** The data with which a thread that makes pages is started. */
export interface PageWorkerData {
  settings: BatchSettings;
  targets: LinkTargets;
  limits: PageTools["limits"];
  draftsFolder: PageTools["draftsFolder"];
}

const [, { settings, targets, limits, draftsFolder }] = workerData as [unknown, PageWorkerData];
const taxonomy = loadTaxonomy(settings.content);
const links = linksTo(targets, taxonomy.familyOf, settings.data.base);

if (settings.data.hasSearch) giveWayToSearch();

const tools = { links, taxonomy, limits, pathPrefix: settings.data.base, draftsFolder };

export const { writeArticles, writePages, writeBundles } = writeTasks(settings, tools);
