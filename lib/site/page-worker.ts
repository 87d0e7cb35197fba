import { workerData } from "node:worker_threads";
import { linksTo, type LinkTargets } from "./link-targets.ts";
import { pageTasks } from "./page-tasks.ts";
import { loadTaxonomy } from "./taxonomy.ts";

/** What a thread that renders pages gets at its start. */
export interface PageWorkerData {
  roots: readonly string[];
  pathPrefix: string;
  targets: LinkTargets;
}

const [, { roots, pathPrefix, targets }] = workerData as [unknown, PageWorkerData];
const taxonomy = loadTaxonomy(roots);

export const { renderArticles, writeBundles } = pageTasks(linksTo(targets, taxonomy.familyOf, pathPrefix), taxonomy);
