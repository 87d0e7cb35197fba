import { availableParallelism } from "node:os";
import type { Limits } from "../archive/limits.ts";
import { sourceTasks, type SourceTasks } from "../archive/source-tasks.ts";
import type { SourceWorkerData } from "./source-worker.ts";
import { TaskPool } from "./task-pool.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Threads that read and summarise the files of content roots; as many as the machine has cores, if no number is given. */
export function sourcePool(
  roots: readonly string[],
  taxonomy: Taxonomy,
  limits: Limits,
  threads = availableParallelism(),
): TaskPool<SourceTasks> {
  const data: SourceWorkerData = { roots, limits };
  const tasks = (): SourceTasks => sourceTasks(taxonomy, limits);
  return new TaskPool({ module: "site/source-worker.js", data, threads, itemsPerChunk: 50, tasks });
}
