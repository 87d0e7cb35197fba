import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { isSite } from "../site/publishing/site-marker.ts";
import { namesIn } from "../site/site-files.ts";

/**
 * Keeps Eleventy from reading the pages of finished sites as templates: the one in the output, and others in the
 * project's folder. Eleventy itself ignores only the folder that it writes to.
 */
export function ignoreSites(config: UserConfig, output: string): void {
  const sites = [relative(process.cwd(), output), ...namesIn(".").filter(isSite)];
  for (const site of sites) config.ignores.add(join(site, "**"));
}
