import type { Limits } from "../../archive/reading/limits.ts";
import { sourceTasks, type SourceTasks } from "../../archive/reading/source-tasks.ts";
import type { Taxonomy } from "../taxonomy.ts";
import { TaskPool } from "../threads/task-pool.ts";
import { draftKeeper, type DraftSettings } from "./kept-drafts.ts";
import type { SourceWorkerData } from "./source-worker.ts";

/**
 * A pool of threads that read and summarise source files, and draft their articles where drafts are asked for. Without
 * a number there are as many threads as the machine has cores.
 */
export function sourcePool(
  roots: readonly string[],
  taxonomy: Taxonomy,
  limits: Limits,
  threads?: number,
  drafts: DraftSettings | null = null,
): TaskPool<SourceTasks> {
  const data: SourceWorkerData = { roots, limits, drafts };
  const tasks = (): SourceTasks => sourceTasks(taxonomy, limits, draftKeeper(drafts));
  return new TaskPool({ module: "site/reading/source-worker.js", data, threads, itemsPerChunk: 50, tasks });
}
