import { resolve } from "node:path";
import { SystemFault, systemFaultOf } from "../io/system-fault.ts";
import type { Progress } from "../model/progress.ts";
import { endFullTextEngine } from "../search/full-text-index.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import { beginMerge, finishMerge } from "../site/publishing/merge-staging.ts";
import { onInterruption } from "../site/publishing/on-interruption.ts";
import { lockOutput } from "../site/publishing/output-lock.ts";
import {
  openStaging,
  removeRetired,
  removeStaging,
  removeStagingUntilQuiet,
  swapStaging,
} from "../site/publishing/publish.ts";
import { UsageError } from "../site/usage-error.ts";
import { buildSite, type BuiltSite } from "./build-site.ts";
import { orStrayFailure } from "./or-stray-failure.ts";
import { ProjectConfigError } from "./project-config-error.ts";
import { ProjectError, projectErrorOf } from "./project-error.ts";
import { hasProjectConfig } from "./run-eleventy.ts";
import { TemplateError, templateErrorOf } from "./template-error.ts";

/**
 * Builds a site in a folder beside its output, and puts it in the output's place when it is finished. Until then the
 * old site stays, even if the process is told to end. Returns the site and a list of its files.
 * @throws {UsageError} where options or folders are wrong, or another build writes to the same output.
 * @throws {SystemFault} where the system refuses to read or write.
 * @throws {TemplateError} where one of the site's own pages or layouts is wrong.
 * @throws {ProjectError} where the project's own configuration or plugins fail otherwise.
 */
export async function buildAndPublish(
  flags: Partial<SiteOptionsInput>,
  output: string,
  progress: Progress,
): Promise<Pick<BuiltSite, "site" | "files">> {
  const release = await lockOutput(output);
  if (release === null)
    throw new UsageError(
      `expected ${output} to be free, found another build at work on it; wait for its end or choose another with --output DIR`,
    );
  try {
    return await buildLocked(flags, output, progress);
  } finally {
    await release();
  }
}

async function buildLocked(
  flags: Partial<SiteOptionsInput>,
  output: string,
  progress: Progress,
): Promise<Pick<BuiltSite, "site" | "files">> {
  const staging = await openStaging(output, progress);
  const stopWaiting = onInterruption(() => {
    endFullTextEngine();
    removeStagingUntilQuiet(output);
  });
  try {
    const { site, files, merge, retired } = await orDiscard(output, () =>
      orStrayFailure(buildSite(flags, { output, staging }, progress)),
    );
    await orDiscard(output, () => {
      if (merge === null) swapStaging(output);
      else beginMerge(output, merge);
    });
    if (merge !== null) await finishMerge(output, progress);
    await removeRetired(output, retired, progress);
    return { site, files };
  } finally {
    stopWaiting();
  }
}

/**
 * Does a part of a build. If it fails, the unfinished site is removed, and the error also says that the old one is
 * left.
 */
async function orDiscard<Result>(output: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    discardStaging(output);
    const unchanged = `${output} is left as it was`;
    const wrong = templateErrorOf(error, []);
    if (wrong !== null) throw new TemplateError(`${wrong.message}. ${unchanged}`, { cause: error });
    if (error instanceof ProjectConfigError)
      throw new ProjectConfigError(`${error.message}. ${unchanged}`, { cause: error });
    const ofProject = hasProjectConfig() ? projectErrorOf(error) : null;
    if (ofProject !== null) throw new ProjectError(`${ofProject.message}. ${unchanged}`, { cause: error });
    const fault = systemFaultOf(error);
    throw fault === null ? error : new SystemFault(`${fault.message}. ${unchanged}`, { cause: error });
  }
}

/**
 * Removes the unfinished site now, and again when the process ends: Eleventy goes on writing after a page has failed.
 */
function discardStaging(output: string): void {
  const absolute = resolve(output);
  removeStaging(absolute);
  process.once("exit", () => {
    removeStaging(absolute);
  });
}
