import { availableParallelism } from "node:os";
import { sourceTasks, type SourceTasks } from "../archive/source-tasks.ts";
import type { Site } from "./load-site.ts";
import { pageTasks, type PageTasks } from "./page-tasks.ts";
import type { PageWorkerData } from "./page-worker.ts";
import type { SourceWorkerData } from "./source-worker.ts";
import { TaskPool } from "./task-pool.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Threads that read and summarise the files of content roots; as many as the machine has cores, if no number is given. */
export function sourcePool(
  roots: readonly string[],
  taxonomy: Taxonomy,
  threads = availableParallelism(),
): TaskPool<SourceTasks> {
  const data: SourceWorkerData = { roots };
  return new TaskPool({ module: "source-worker.js", data, threads, tasks: () => sourceTasks(taxonomy) });
}

/** Threads that render the pages of a site's articles. */
export function pagePool({ options, taxonomy, links, targets }: Site): TaskPool<PageTasks> {
  const { content: roots, pathPrefix, workers: threads = availableParallelism() } = options;
  const data: PageWorkerData = { roots, pathPrefix, targets };
  return new TaskPool({ module: "page-worker.js", data, threads, tasks: () => pageTasks(links, taxonomy) });
}
