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

// The search engine's process takes longer than all pages. Only Linux tells the priority of a thread from its process's.
if (settings.data.hasSearch && process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

const tools = { links, taxonomy, limits, pathPrefix: settings.data.base, draftsFolder };

export const { writeArticles, writePages, writeBundles, searchRecords } = writeTasks(settings, tools);
