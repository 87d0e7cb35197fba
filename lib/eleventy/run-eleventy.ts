import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import Eleventy, { type EleventyOptions, type UserConfig } from "@11ty/eleventy";
import type { Site } from "../site/load-site.ts";
import { packageFolder } from "../site/site-files.ts";
import { UsageError } from "../site/user-errors.ts";
import type { DrivenBuild } from "./driven-build.ts";
import kbpress from "./plugin.ts";

const projectConfigs = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/**
 * Makes the pages of a build's batch, or those of its first run; it has to run inside `drivenBuild`.
 * @throws {UsageError} where the project's Eleventy configuration lacks the plugin.
 */
export async function runEleventy(build: DrivenBuild): Promise<void> {
  const isProject = hasProjectConfig();
  const options: EleventyOptions = isProject ? {} : { configPath: "", config: configureWithoutProject };
  const input = isProject ? undefined : relative(process.cwd(), join(packageFolder, "dist"));
  // Only with this source does the staging folder win over the output that a project's configuration names.
  const eleventy = new Eleventy(input, relative(process.cwd(), build.staging), {
    source: "cli",
    quietMode: true,
    ...options,
  });
  eleventy.disableLogger();
  await eleventy.init();
  requireSite(build);
  await eleventy.write();
}

/** Whether the folder in which the command runs is an Eleventy project with a configuration of its own. */
export function hasProjectConfig(): boolean {
  return projectConfigs.some((name) => existsSync(name));
}

function configureWithoutProject(config: UserConfig): void {
  config.setLayoutsDirectory("../layouts");
  config.setTemplateFormats(["md", "11ty.js"]);
  config.addPlugin(kbpress);
}

/** @throws {UsageError} where the plugin was never run. */
export function requireSite({ site }: DrivenBuild): Site {
  if (site !== null) return site;
  throw new UsageError(
    "the project's Eleventy configuration does not add the kbpress plugin; add config.addPlugin(kbpress)",
  );
}
