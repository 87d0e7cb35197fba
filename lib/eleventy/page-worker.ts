import { workerData } from "node:worker_threads";
import { linksTo, type LinkTargets } from "../site/link-targets.ts";
import { pageTasks, type PageTools } from "../site/page-tasks.ts";
import { loadTaxonomy } from "../site/taxonomy.ts";
import type { BatchSettings } from "./eleventy-run.ts";
import { writeTasks } from "./write-tasks.ts";

/** What a thread that makes pages gets at its start. */
export interface PageWorkerData {
  settings: BatchSettings;
  targets: LinkTargets;
  limits: PageTools["limits"];
}

const [, { settings, targets, limits }] = workerData as [unknown, PageWorkerData];
const taxonomy = loadTaxonomy(settings.content);
const links = linksTo(targets, taxonomy.familyOf, settings.data.base);

export const { writeArticles, writePages, writeBundles } = writeTasks(settings, pageTasks({ links, taxonomy, limits }));
