import { constants, setPriority } from "node:os";
import { workerData } from "node:worker_threads";
import { linksTo, type LinkTargets } from "../site/link-targets.ts";
import type { PageTools } from "../site/page-tasks.ts";
import { loadTaxonomy } from "../site/taxonomy.ts";
import type { BatchSettings } from "./eleventy-run.ts";
import { writeTasks } from "./write-tasks.ts";

/** What a thread that makes pages gets at its start. */
export interface PageWorkerData {
  settings: BatchSettings;
  targets: LinkTargets;
  limits: PageTools["limits"];
  draftsFolder: PageTools["draftsFolder"];
}

const [, { settings, targets, limits, draftsFolder }] = workerData as [unknown, PageWorkerData];
const taxonomy = loadTaxonomy(settings.content);
const links = linksTo(targets, taxonomy.familyOf, settings.data.base);

const tools = { links, taxonomy, limits, pathPrefix: settings.data.base, draftsFolder };

const tasks = writeTasks(settings, tools);

export const { searchRecords } = tasks;
export const writeArticles = givingWay(tasks.writeArticles);
export const writePages = givingWay(tasks.writePages);
export const writeBundles = givingWay(tasks.writeBundles);

/**
 * Pages give way to the search engine's process, which has the longer way to go. Where a thread has no priority of its
 * own, the whole process gives way.
 */
function givingWay<Items, Results>(task: (items: Items) => Results): (items: Items) => Results {
  return (items) => {
    if (settings.data.hasSearch) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    return task(items);
  };
}
