import { workerData } from "node:worker_threads";
import { searchTasks, type SearchTools } from "./search-tasks.ts";
import { loadTaxonomy } from "./taxonomy.ts";

/** What a thread that reads articles for search gets at its start. */
export interface SearchWorkerData extends Omit<SearchTools, "taxonomy"> {
  roots: readonly string[];
}

const [, { roots, ...tools }] = workerData as [unknown, SearchWorkerData];

export const { searchRecords } = searchTasks({ taxonomy: loadTaxonomy(roots), ...tools });
