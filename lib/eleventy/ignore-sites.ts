import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { isSite } from "../site/publishing/site-marker.ts";
import { namesIn } from "../site/site-files.ts";

/**
 * Keeps pages of sites that stand from being taken for templates: of the one at the output, and of others in the
 * project's folder. Eleventy itself knows only the folder into which it writes.
 */
export function ignoreSites(config: UserConfig, output: string): void {
  const sites = [relative(process.cwd(), output), ...namesIn(".").filter(isSite)];
  for (const site of sites) config.ignores.add(join(site, "**"));
}
