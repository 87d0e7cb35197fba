import { join, relative } from "node:path";
import Eleventy, { type EleventyOptions, type UserConfig } from "@11ty/eleventy";
import type { Site } from "../site/load-site.ts";
import { disk } from "../io/disk.ts";
import { packageFolder } from "../site/site-files.ts";
import { UsageError } from "../site/usage-error.ts";
import { eleventyRun, type BatchRun, type SiteRun } from "./eleventy-run.ts";
import kbpress from "./plugin.ts";
import { projectConfigErrorOf } from "./project-config-error.ts";
import { projectErrorOf } from "./project-error.ts";
import { templateErrorOf } from "./template-error.ts";

const projectConfigs = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/**
 * Loads a site and makes its own pages.
 * @throws {UsageError} where the project's Eleventy configuration can't be loaded or lacks the plugin.
 * @throws {TemplateError} where one of the site's own pages or layouts is wrong.
 * @throws {ProjectError} where the project's own configuration or plugins fail otherwise.
 */
export async function makeOwnPages(run: SiteRun): Promise<Site> {
  return eleventyRun.run(run, async () => {
    const eleventy = await openEleventy(run.staging);
    const site = requireSite(run);
    await write(eleventy, site.options.content);
    return site;
  });
}

/**
 * Makes the pages of a batch.
 * @throws {TemplateError} where a layout is wrong.
 * @throws {ProjectError} where the project's own configuration or plugins fail otherwise.
 */
export async function makeBatch(run: BatchRun): Promise<void> {
  if (run.group.records.length === 0) return;
  await eleventyRun.run(run, async () => {
    const eleventy = await openEleventy(run.staging);
    await write(eleventy, run.content);
  });
}

async function write(eleventy: Eleventy, content: readonly string[]): Promise<void> {
  try {
    await eleventy.write();
  } catch (error) {
    const ofTemplate = templateErrorOf(error, content);
    if (ofTemplate !== null) throw ofTemplate;
    throw (hasProjectConfig() ? projectErrorOf(error) : null) ?? error;
  }
}

async function openEleventy(staging: string): Promise<Eleventy> {
  const file = projectConfig();
  const options: EleventyOptions = file === null ? { configPath: "", config: configureWithoutProject } : {};
  const input = file === null ? relative(process.cwd(), join(packageFolder, "dist")) : undefined;
  // Only with the source "cli" does this output override the one that a project's configuration names.
  const eleventy = new Eleventy(input, relative(process.cwd(), staging), {
    source: "cli",
    quietMode: true,
    ...options,
  });
  eleventy.disableLogger();
  try {
    await eleventy.init();
  } catch (error) {
    const ofConfig = file === null ? null : projectConfigErrorOf(error, file);
    if (ofConfig !== null) throw ofConfig;
    throw (file === null ? null : projectErrorOf(error)) ?? error;
  }
  return eleventy;
}

/** Whether the working folder is an Eleventy project with a configuration of its own. */
export function hasProjectConfig(): boolean {
  return projectConfig() !== null;
}

/** The name of the configuration that Eleventy would use; null for none. */
function projectConfig(): string | null {
  return projectConfigs.find((name) => disk.exists(name)) ?? null;
}

function configureWithoutProject(config: UserConfig): void {
  config.setLayoutsDirectory("../layouts");
  config.setTemplateFormats(["md", "11ty.js"]);
  config.addPlugin(kbpress);
}

function requireSite({ site }: SiteRun): Site {
  if (site !== null) return site;
  throw new UsageError(
    "the project's Eleventy configuration does not add the kbpress plugin; add config.addPlugin(kbpress)",
  );
}
