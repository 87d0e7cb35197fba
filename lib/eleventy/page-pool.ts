import type { Site } from "../site/load-site.ts";
import { siteData } from "../site/own-pages/template-data.ts";
import { pageTools } from "../site/pages/page-tasks.ts";
import { TaskPool } from "../site/threads/task-pool.ts";
import type { PageWorkerData } from "./page-worker.ts";
import { writeTasks, type WriteTasks } from "./write-tasks.ts";

/** Threads that make pages of a site. */
export function pagePool(site: Site, staging: string): TaskPool<WriteTasks> {
  const { options, targets, drafts } = site;
  const settings = { content: options.content, staging, data: siteData(site) };
  const data: PageWorkerData = { settings, targets, limits: options.limits, draftsFolder: drafts.folder };
  return new TaskPool({
    module: "eleventy/page-worker.js",
    data,
    threads: options.workers,
    itemsPerChunk: 200,
    tasks: () => writeTasks(settings, pageTools(site)),
  });
}
