import { workerData } from "node:worker_threads";
import type { Limits } from "../archive/limits.ts";
import { sourceTasks } from "../archive/source-tasks.ts";
import { giveWayToSearch } from "./give-way-to-search.ts";
import { draftKeeper, type DraftSettings } from "./kept-drafts.ts";
import { loadTaxonomy } from "./taxonomy.ts";

/** What a thread that reads source files gets at its start. */
export interface SourceWorkerData {
  roots: readonly string[];
  limits: Limits;
  drafts: DraftSettings | null;
}

const [, { roots, limits, drafts }] = workerData as [unknown, SourceWorkerData];

if (drafts?.hasSearch === true) giveWayToSearch();

export const { readHeads, summarizeFiles } = sourceTasks(loadTaxonomy(roots), limits, draftKeeper(drafts));
