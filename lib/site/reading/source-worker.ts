import { workerData } from "node:worker_threads";
import type { Limits } from "../../archive/reading/limits.ts";
import { sourceTasks } from "../../archive/reading/source-tasks.ts";
import { loadTaxonomy } from "../taxonomy.ts";
import { giveWayToSearch } from "../threads/give-way-to-search.ts";
import { draftKeeper, type DraftSettings } from "./kept-drafts.ts";

/** The data with which a thread that reads source files is started. */
export interface SourceWorkerData {
  roots: readonly string[];
  limits: Limits;
  drafts: DraftSettings | null;
}

const [, { roots, limits, drafts }] = workerData as [unknown, SourceWorkerData];

if (drafts?.hasSearch === true) giveWayToSearch();

export const { readHeads, summarizeFiles } = sourceTasks(loadTaxonomy(roots), limits, draftKeeper(drafts));
