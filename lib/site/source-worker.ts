import { workerData } from "node:worker_threads";
import type { Limits } from "../archive/limits.ts";
import { sourceTasks } from "../archive/source-tasks.ts";
import { loadTaxonomy } from "./taxonomy.ts";

/** What a thread that reads source files gets at its start. */
export interface SourceWorkerData {
  roots: readonly string[];
  limits: Limits;
}

const [, { roots, limits }] = workerData as [unknown, SourceWorkerData];

export const { readHeads, summarizeFiles } = sourceTasks(loadTaxonomy(roots), limits);
